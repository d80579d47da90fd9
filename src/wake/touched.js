// Wakes the report's program when a reader reaches for what it answers, and keeps the click until then.
import { waiting } from "../ui/waiting.js";
import { isAlive, wake } from "./program.js";

const PARTS = "a.fact, .figure-tabs > a, .chip, .facet-value, .facet-clear, .switch, .parallel-open, .scrub, [data-reset], [data-act]:not([download])";
const NEAR = `${PARTS}, .plot, .facet-open, .facet-sheet, .slider, .explorer, .search-open`;

/** @type {HTMLElement | undefined} */
let clicked;
/** @type {{ range: HTMLInputElement, value: string } | undefined} */
let moved;
let isKeeping = false;

// In a task of its own: what follows the program's first state is done by then.
/** @param {() => void} then */
const later = (then) => setTimeout(then);

function replay() {
  document.querySelector(".plot:is(:hover, :focus)")?.dispatchEvent(new PointerEvent("pointerenter"));
  const active = document.activeElement;
  if (active?.closest(".explorer")) active.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  if (moved) {
    moved.range.value = moved.value;
    for (const kind of ["input", "change"]) moved.range.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  clicked?.click();
}

/** @param {EventTarget | null} target */
function reach(target) {
  const near = target?.closest?.(NEAR);
  if (isAlive() || !near) return;
  const started = wake();
  if (!started || isKeeping) return;
  isKeeping = true;
  // Where it fails a link leads where it leads.
  waiting(started).then(() => later(replay), () => clicked?.click());
}

/** @param {MouseEvent} event */
function keep(event) {
  reach(event.target);
  const part = /** @type {HTMLElement | null | undefined} */ (event.target?.closest?.(PARTS));
  const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
  if (isAlive() || !part || !isPlain || document.documentElement.hasAttribute("data-still")) return;
  event.preventDefault();
  event.stopPropagation();
  clicked = part;
}

// A finger that scrolls past touches nothing: only a tap, a mouse or the focus does.
export function wakeWhenTouched() {
  addEventListener("pointerover", ({ target, pointerType }) => pointerType !== "touch" && reach(target), { passive: true });
  addEventListener("focusin", ({ target }) => reach(target));
  addEventListener("click", keep, true);
  addEventListener("input", ({ target }) => {
    const range = target instanceof HTMLInputElement && target.type === "range" && target;
    if (range && !isAlive()) moved = { range, value: range.value };
  });
  // An address that chooses something, or leads to a tab, needs it at once.
  if (location.search.length > 1 || /^#fig-.+-(figure|table|about)$/.test(location.hash)) wake();
}
