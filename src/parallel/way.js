// Keeps the reader's place on the way to the other language. What knows both languages is fetched when a reader is on
// the way.
const file = /** @type {HTMLMetaElement | null} */ (document.querySelector("meta[name=parallel]"))?.content;
/** @type {typeof import("./parallel.js") | null | undefined} */
let both;
const fetched = async () => (both ??= await import(/** @type {string} */ (file)));
/** @type {(event: Event) => HTMLAnchorElement | null | undefined} */
const linkOf = ({ target }) => target?.closest?.(".languages a");

export function keepPlace() {
  if (!file) return;
  const near = (/** @type {Event} */ event) => {
    const link = linkOf(event);
    if (link) both ? both.leave(link) : fetched().catch(() => {});
  };
  for (const kind of ["pointerover", "focusin", "pointerdown"]) document.addEventListener(kind, near, true);
  const leave = (/** @type {MouseEvent} */ event) => {
    const link = linkOf(event);
    if (!link || both === null) return;
    if (both) return both.leave(link);
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The first touch: the reader goes on as soon as the place is kept, or without it.
    event.preventDefault();
    fetched().catch(() => (both = null)).then(() => link.click());
  };
  document.addEventListener("click", leave, true);
  try {
    const kept = [`place ${location.pathname}`, `back ${location.pathname}${location.search}`];
    if (kept.some((key) => sessionStorage.getItem(key))) fetched().then(({ arrive }) => arrive(), () => {});
  } catch {
    // Storage is refused: the link has led to the chapter.
  }
}
