// The script of an embed page: parameters at once, so that nothing is painted twice; height and touch when the page
// stands.
import { applyParameters, choosesAny, inOtherLanguage } from "./address.js";
import { watchHeight } from "./height.js";
import { tellHosts } from "./hosts.js";
import { isSandboxed, showAddresses } from "../wake/links.js";
import { comeAliveWhenTouched } from "./touch.js";

applyParameters();
addEventListener("DOMContentLoaded", () => {
  inOtherLanguage();
  watchHeight(/** @type {Element} */ (document.querySelector(".page")), tellHosts);
  if (isSandboxed()) showAddresses("a[target]");
  comeAliveWhenTouched(choosesAny());
});
