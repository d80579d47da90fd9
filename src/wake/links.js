// A link may open nothing, and a file may not be saved, without a word to the page: in a sandbox without an origin of its
// own, and in the browser inside of another app. The address then stands beside the link, to be copied.
const IN_APP = /; wv\)|MicroMessenger|FBAN|iP(hone|ad)(?!.*Safari)/;

export const isSandboxed = () => origin === "null" && parent !== window;
export const isInApp = () => IN_APP.test(navigator.userAgent);

/** @param {string} selector of the links that may fail */
export function showAddresses(selector) {
  addEventListener("click", ({ target, defaultPrevented }) => {
    const link = /** @type {HTMLAnchorElement | undefined} */ (target.closest?.(selector));
    // Another answer came from the program; what a page made has no address to copy.
    if (defaultPrevented || !link?.protocol.startsWith("http") || link.nextElementSibling?.className === "by-hand") return;
    const shown = document.createElement("input");
    shown.className = "by-hand";
    shown.readOnly = true;
    shown.value = link.href;
    shown.setAttribute("aria-label", link.textContent);
    link.after(shown);
    shown.select();
  });
}
