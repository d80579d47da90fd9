// An embed stays as it was printed until a reader touches it; then the report's program is fetched and takes over.
import { isAlive, wake } from "../wake/program.js";

/** @type {HTMLButtonElement | undefined} */
let pressed;
let isStarted = false;

// A button pressed before the program was there is pressed again for it.
function start() {
  if (isStarted) return;
  isStarted = true;
  wake()?.then(() => setTimeout(() => pressed?.click()), () => {});
}

// A finger that scrolls past touches nothing: only a tap, a mouse or the focus does.
/** @param {boolean} atOnce */
export function comeAliveWhenTouched(atOnce) {
  addEventListener("pointerover", ({ pointerType }) => pointerType !== "touch" && start(), { passive: true });
  addEventListener("focusin", start);
  addEventListener("click", ({ target }) => {
    if (!isAlive()) pressed = target?.closest?.("button") ?? undefined;
    start();
  });
  if (atOnce) new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && start()).observe(document.body);
}
