// What a reader may reach for while reading: what a term means, and the search.
import "./terms/page.js";
import "./search/page.js";
