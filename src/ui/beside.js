// Fetches what knows both languages, once a reader asks to see them side by side.
import { waiting } from "./drawing.js";

const fetched = () => import(document.querySelector("meta[name=parallel]").content);

// There may be no room for long: only what is fetched is on its way.
export const showBeside = async (isOn) => (await waiting(fetched())).show(isOn, waiting);
