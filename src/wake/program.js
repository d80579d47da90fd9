// Fetches the report's program. A page is whole without it: it is fetched once a reader reaches for what it answers.
const root = document.documentElement;
/** @param {string} name */
const named = (name) => /** @type {HTMLMetaElement | null} */ (document.querySelector(`meta[name=${name}]`))?.content;

/** @type {Promise<void> | undefined} */
let started;

export const isAlive = () => root.hasAttribute("data-alive");

// The page stays as it was printed, and says so.
function still() {
  root.removeAttribute("data-ready");
  root.setAttribute("data-still", "");
}

// Kept when every component is hydrated, broken where the program cannot be had.
function marked() {
  return /** @type {Promise<void>} */ (new Promise((alive, failed) => {
    const told = new MutationObserver(() => {
      if (!isAlive() && !root.hasAttribute("data-still")) return;
      told.disconnect();
      isAlive() ? alive() : failed(new Error());
    });
    told.observe(root, { attributes: true });
  }));
}

/** @param {string} script */
async function start(script) {
  const done = marked();
  if (typeof WebAssembly !== "object") {
    still();
    return done;
  }
  // What stops it later, in a task of its own, and is not caught where a part is hydrated.
  addEventListener("error", ({ error }) => !isAlive() && error instanceof WebAssembly.RuntimeError && still());
  import(script).then((program) => program.default({ module_or_path: named("program-module") })).catch(still);
  return done;
}

// Starts the program, once; none where the page names none.
export function wake() {
  const script = named("program-script");
  if (script && !started) {
    started = start(script);
    started.catch(() => {});
  }
  return started;
}
