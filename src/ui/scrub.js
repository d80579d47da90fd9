// Sliders in the print. A number in a sentence moves the range below it; ranges tell the page, and follow it.
const PIXELS_A_STEP = 6;

const rangeOf = (number) => document.querySelector(`[data-input="${number.dataset.scrub}"]`);

function move(range, value) {
  const before = range.value;
  range.value = value;
  if (range.value !== before) range.dispatchEvent(new Event("input", { bubbles: true }));
}

function key(event) {
  const range = rangeOf(event.currentTarget);
  const [value, step] = [Number(range.value), Number(range.step)];
  const to = {
    ArrowRight: value + step, ArrowUp: value + step, ArrowLeft: value - step, ArrowDown: value - step,
    PageUp: value + 10 * step, PageDown: value - 10 * step, Home: range.min, End: range.max,
  }[event.key];
  if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  move(range, to);
}

// A finger that moves up or down scrolls the page: style leaves it that way, and the browser ends the drag.
function drag(event) {
  if (event.button) return;
  const number = event.currentTarget;
  const [range, from] = [rangeOf(number), event.clientX];
  const start = Number(range.value);
  number.setPointerCapture(event.pointerId);
  number.onpointermove = ({ clientX }) =>
    move(range, start + Math.round((clientX - from) / PIXELS_A_STEP) * range.step);
  number.onlostpointercapture = () => (number.onpointermove = null);
}

// Tells the name of an input with its number, the name of a what-if that is taken back, or, without a name,
// that the reader reaches for a slider.
export function growSliders(tell) {
  for (const number of document.querySelectorAll("[data-scrub]")) {
    const range = rangeOf(number);
    const set = (name, value) => number.setAttribute(name, value);
    set("role", "slider");
    set("tabindex", 0);
    set("aria-label", range.labels[0].textContent);
    set("aria-valuemin", range.min);
    set("aria-valuemax", range.max);
    set("aria-valuenow", range.value);
    set("aria-valuetext", number.textContent);
    number.addEventListener("keydown", key);
    number.addEventListener("pointerdown", drag);
  }
  const on = (type, selector, then) =>
    document.addEventListener(type, ({ target }) => {
      const found = target.closest?.(selector);
      if (found) then(found.dataset, found);
    });
  for (const type of ["pointerdown", "focusin"]) on(type, "[data-input], [data-scrub]", () => tell("", ""));
  on("input", "[data-input]", ({ input }, range) => tell(input, range.value));
  on("click", "[data-reset]", ({ reset }) => tell(reset, ""));
}

// Ranges show what is assumed, `growth.rate:25,…`, and otherwise what was printed.
export function showAssumed(assumed) {
  const numbers = new Map(assumed.split(",").map((one) => one.split(":")));
  for (const range of document.querySelectorAll("[data-input]")) {
    const number = numbers.get(range.dataset.input) ?? range.defaultValue;
    if (range.value !== number) range.value = number;
  }
}
