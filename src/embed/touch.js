// An embed stays as it was printed until a reader touches it; then the report's program is fetched and takes over.
import { isAlive, wake } from "../wake/program.js";

let pressed;

// A button pressed before the program was there is pressed again for it.
const start = () => wake()?.then(() => pressed?.click(), () => {});

// A finger that scrolls past touches nothing: only a tap, a mouse or the focus does.
export function comeAliveWhenTouched(atOnce) {
  let isStarted = false;
  const once = () => {
    if (!isStarted) start();
    isStarted = true;
  };
  addEventListener("pointerover", ({ pointerType }) => pointerType !== "touch" && once(), { passive: true });
  addEventListener("focusin", once);
  addEventListener("click", ({ target }) => {
    if (!isAlive()) pressed = target.closest?.("button") ?? undefined;
    once();
  });
  if (atOnce) new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && once()).observe(document.body);
}
