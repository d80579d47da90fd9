// Where the reader is: the contents mark the section that is being read, and the bar names it; the step that crosses
// the screen's middle is told to style, which fades the drawing's other marks. It needs no program.
const root = document.documentElement;

// A line a fifth down the screen: what crosses it is being read.
const READING_LINE = "-20% 0px -79% 0px";
// Somewhat below the middle: on a phone the figure stands above its steps.
const STEP_LINE = "-60% 0px -39% 0px";

/** @type {(selector: string, line: string, then: (element: Element) => void) => void} */
function onEnter(selector, line, then) {
  const seen = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => then(target)),
    { rootMargin: line },
  );
  for (const element of document.querySelectorAll(selector)) seen.observe(element);
}

/** @param {Element} section */
function read(section) {
  document.querySelector(".contents [aria-current]")?.removeAttribute("aria-current");
  const entry = document.querySelector(`.contents a[href="#${CSS.escape(section.id)}"]`);
  entry?.setAttribute("aria-current", "true");
  const here = document.querySelector(".contents-here");
  if (here) here.textContent = entry?.textContent ?? "";
}

/** @param {Element} current */
function step(current) {
  const steps = current.closest(".steps");
  for (const one of steps?.querySelectorAll(".step") ?? []) one.toggleAttribute("data-current", one === current);
  steps?.querySelector(".plot")?.setAttribute("style", current.getAttribute("style") ?? "");
}

export function followReader() {
  onEnter("main > .section", READING_LINE, read);
  onEnter(".step", STEP_LINE, step);
  root.setAttribute("data-steps", "");
}
