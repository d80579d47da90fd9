// What works while reading, before the report's program and without it: where the reader is, the way to the other
// language, what a term means, the search, addresses of files that are not saved; and what wakes the program.
import { keepPlace } from "./parallel/way.js";
import { isInApp, isSandboxed, showAddresses } from "./wake/links.js";
import { followReader } from "./wake/reader_place.js";
import { wakeWhenTouched } from "./wake/touched.js";
import "./terms/page.js";
import "./search/page.js";

followReader();
keepPlace();
if (isSandboxed()) showAddresses("a[download], a[target]");
else if (isInApp()) showAddresses("a[download]");
wakeWhenTouched();
