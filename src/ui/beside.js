// Fetches what knows both languages, once a reader asks to see them side by side.
import { waiting } from "./waiting.js";

const file = /** @type {HTMLMetaElement | null} */ (document.querySelector("meta[name=parallel]"))?.content;
/** @type {() => Promise<typeof import("../parallel/parallel.js")>} */
const fetched = () => import(/** @type {string} */ (file));

// There may be no room for long: only what is fetched is on its way.
/** @param {boolean} isOn */
export const showBeside = async (isOn) => (await waiting(fetched())).show(isOn, waiting);
