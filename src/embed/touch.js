// An embed stays as it was printed until a reader touches it; then the report's program is fetched and takes over.
const root = document.documentElement;
/** @param {string} name */
const named = (name) => /** @type {HTMLMetaElement | null} */ (document.querySelector(`meta[name=${name}]`))?.content;

let asked = false;
/** @type {HTMLButtonElement | undefined} */
let pressed;

function fetchProgram() {
  const script = named("program-script");
  if (asked || !script) return;
  asked = true;
  const still = () => root.setAttribute("data-still", "");
  if (typeof WebAssembly !== "object") return still();
  import(script).then((program) => program.default({ module_or_path: named("program-module") })).catch(still);
}

// A button pressed before the program was there is pressed again for it.
function replayWhenAlive() {
  const alive = new MutationObserver(() => {
    if (!root.hasAttribute("data-alive")) return;
    alive.disconnect();
    pressed?.click();
    pressed = undefined;
  });
  alive.observe(root, { attributes: true });
}

// A finger that scrolls past touches nothing: only a tap, a mouse or the focus does.
/** @param {boolean} atOnce */
export function comeAliveWhenTouched(atOnce) {
  replayWhenAlive();
  addEventListener("pointerover", ({ pointerType }) => pointerType !== "touch" && fetchProgram(), { passive: true });
  addEventListener("focusin", fetchProgram);
  addEventListener("click", ({ target }) => {
    if (!root.hasAttribute("data-alive")) pressed = target.closest?.("button") ?? undefined;
    fetchProgram();
  });
  if (atOnce) new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && fetchProgram()).observe(document.body);
}
