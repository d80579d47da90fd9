// Asks for the oEmbed answer of an address as a content management system does, by a real client library.
import { extract } from "@extractus/oembed-extractor";

console.log(JSON.stringify(await extract(process.argv[2])));
