// What works while reading, before the report's program and without it: where the reader is, the way to the other
// language, what a term means, the search; and what wakes the program.
import { keepPlace } from "./parallel/way.js";
import { followReader } from "./wake/reader_place.js";
import { wakeWhenTouched } from "./wake/touched.js";
import "./terms/page.js";
import "./search/page.js";

followReader();
keepPlace();
wakeWhenTouched();
