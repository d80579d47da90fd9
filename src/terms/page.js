// Opens a term where it stands. Without popovers, without this script or without its file, the link leads to the
// term's entry in the glossary.
const script = /** @type {{ dataset: Record<string, string> }} */ (document.querySelector("script[data-terms]"));
const { terms } = script.dataset;
let leads = !HTMLElement.prototype.showPopover;

addEventListener("click", (event) => {
  const link = event.target.closest?.("a.term");
  const entry = link && document.getElementById(link.hash.slice(1));
  if (leads || !entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import(terms)
    .then((card) => card.open(link, entry))
    .catch(() => {
      leads = true;
      link.click();
    });
});
