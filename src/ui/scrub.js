// Sliders in the print. A number in a sentence moves the range below it; ranges tell the page, and follow it.
const PIXELS_A_STEP = 6;

/** @type {(number: HTMLElement) => HTMLInputElement} */
const rangeOf = (number) =>
  /** @type {HTMLInputElement} */ (document.querySelector(`[data-input="${number.dataset.scrub}"]`));

/**
 * @param {HTMLInputElement} range
 * @param {string | number} value
 */
function move(range, value) {
  const before = range.value;
  range.value = /** @type {string} */ (value);
  if (range.value !== before) range.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {KeyboardEvent} event */
function key(event) {
  const range = rangeOf(/** @type {HTMLElement} */ (event.currentTarget));
  const [value, step] = [Number(range.value), Number(range.step)];
  const to = /** @type {Record<string, string | number>} */ ({
    ArrowRight: value + step, ArrowUp: value + step, ArrowLeft: value - step, ArrowDown: value - step,
    PageUp: value + 10 * step, PageDown: value - 10 * step, Home: range.min, End: range.max,
  })[event.key];
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  move(range, to);
}

// A finger that moves up or down scrolls the page: style leaves it that way, and the browser ends the drag.
/** @param {PointerEvent} event */
function drag(event) {
  if (event.button) return;
  const number = /** @type {HTMLElement} */ (event.currentTarget);
  const [range, from] = [rangeOf(number), event.clientX];
  const start = Number(range.value);
  number.setPointerCapture(event.pointerId);
  number.onpointermove = ({ clientX }) =>
    move(range, start + Math.round((clientX - from) / PIXELS_A_STEP) * Number(range.step));
  number.onlostpointercapture = () => (number.onpointermove = null);
}

// Tells the name of an input with its number, the name of a what-if that is taken back, or, without a name,
// that the reader reaches for a slider.
/** @param {(name: string, number: string) => void} tell */
export function growSliders(tell) {
  for (const number of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-scrub]"))) {
    const range = rangeOf(number);
    /** @type {(name: string, value: string) => void} */
    const set = (name, value) => number.setAttribute(name, value);
    set("role", "slider");
    set("tabindex", "0");
    set("aria-label", /** @type {NodeListOf<HTMLLabelElement>} */ (range.labels)[0].textContent);
    set("aria-valuemin", range.min);
    set("aria-valuemax", range.max);
    set("aria-valuenow", range.value);
    set("aria-valuetext", number.textContent);
    number.addEventListener("keydown", key);
    number.addEventListener("pointerdown", drag);
  }
  /** @type {(type: string, selector: string, then: (data: DOMStringMap, found: HTMLInputElement) => void) => void} */
  const on = (type, selector, then) =>
    document.addEventListener(type, ({ target }) => {
      /** @type {HTMLInputElement | null | undefined} */
      const found = target?.closest?.(selector);
      if (found) then(found.dataset, found);
    });
  for (const type of ["pointerdown", "focusin"]) on(type, "[data-input], [data-scrub]", () => tell("", ""));
  on("input", "[data-input]", ({ input = "" }, range) => tell(input, range.value));
  on("click", "[data-reset]", ({ reset = "" }) => tell(reset, ""));
}

// Ranges show what is assumed, `growth.rate:25,…`, and otherwise what was printed.
/** @param {string} assumed */
export function showAssumed(assumed) {
  const numbers = new Map(assumed.split(",").map((one) => /** @type {[string, string]} */ (one.split(":"))));
  for (const range of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[data-input]"))) {
    const number = numbers.get(/** @type {string} */ (range.dataset.input)) ?? range.defaultValue;
    if (range.value !== number) range.value = number;
  }
}
