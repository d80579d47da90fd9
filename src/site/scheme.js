(() => {
  const root = document.documentElement;
  const key = "--base--scheme";
  const own = () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const show = (scheme) => (root.dataset.scheme = scheme === "dark" || scheme === "light" ? scheme : "");
  // Half a masthead or half a headline would move when the rest comes.
  const whole = Object.assign(document.createElement("link"), { rel: "expect", href: "#--next--" });
  whole.setAttribute("blocking", "render");
  document.head.append(whole);
  const storage = (use) => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };
  // What the program answers is shown at once, and hidden where it cannot be had.
  const still = () => {
    delete root.dataset.ready;
    root.dataset.still = "";
  };
  if (typeof WebAssembly === "object") root.dataset.ready = "";
  else still();
  addEventListener("error", ({ target }) => target?.matches?.("script[data-terms]") && still(), true);
  show(storage((kept) => kept.getItem(key)));
  addEventListener("storage", (event) => event.key === key && show(event.newValue));
  addEventListener("click", (event) => {
    if (!event.target.closest?.(".scheme")) return;
    const next = (root.dataset.scheme || own()) === "dark" ? "light" : "dark";
    const chosen = next === own() ? "" : next;
    show(chosen);
    storage((kept) => (chosen ? kept.setItem(key, chosen) : kept.removeItem(key)));
  });
})();
