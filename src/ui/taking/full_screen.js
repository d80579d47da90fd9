// A figure on the whole screen. Where a browser or a host refuses that, it fills the page as a modal dialog,
// which keeps the focus in it and is left by Escape.

/**
 * @param {HTMLElement} figure
 * @param {number} wide
 */
function fit(figure, wide) {
  const frame = innerWidth < wide ? "narrow" : "wide";
  /** @type {SVGSVGElement | null} */
  const svg = figure.querySelector(`.drawing[data-frame=${frame}] svg`);
  const box = svg?.viewBox.baseVal;
  if (box) figure.style.setProperty("--ratio", `${box.width / box.height}`);
}

/**
 * @param {HTMLElement} figure
 * @param {HTMLElement} button
 * @param {() => void} left
 */
function asDialog(figure, button, left) {
  const dialog = document.createElement("dialog");
  dialog.className = "full";
  dialog.setAttribute("aria-labelledby", /** @type {string} */ (figure.getAttribute("aria-labelledby")));
  const room = document.createElement("div");
  room.style.blockSize = `${figure.offsetHeight}px`;
  // The record of a mark opens above the dialog only from within it.
  const card = document.getElementById("record-card");
  const home = card?.parentElement;
  figure.replaceWith(room);
  dialog.append(figure, ...(card ? [card] : []));
  (home ?? document.body).append(dialog);
  dialog.showModal();
  button.focus();
  dialog.addEventListener("close", () => {
    room.replaceWith(figure);
    if (card) home?.append(card);
    dialog.remove();
    left();
    button.focus();
  });
}

/**
 * Shows a figure on the whole screen, or ends that.
 * @param {HTMLElement} figure
 * @param {HTMLElement} button
 * @param {string} leave
 * @param {number} wide - the width from which it takes the wide layout, in CSS pixels
 */
export async function fullScreen(figure, button, leave, wide) {
  const dialog = figure.closest("dialog.full");
  if (dialog) return dialog.close();
  if (document.fullscreenElement === figure) return document.exitFullscreen();
  const label = button.textContent;
  const left = () => {
    button.textContent = label;
  };
  fit(figure, wide);
  button.textContent = leave;
  try {
    await figure.requestFullscreen();
    figure.addEventListener("fullscreenchange", () => document.fullscreenElement === figure || left());
  } catch {
    asDialog(figure, button, left);
  }
}
