// In a sandbox without an origin of its own a link may open nothing and a file may not be saved, and neither is told
// to the page: the address then stands beside the link, to be copied.
export function showAddresses() {
  if (origin !== "null") return;
  addEventListener("click", ({ target }) => {
    const link = target.closest?.("a[download], a[target]");
    if (!link || link.nextElementSibling?.className === "address-shown") return;
    const shown = document.createElement("input");
    shown.className = "address-shown";
    shown.readOnly = true;
    shown.value = link.href;
    shown.setAttribute("aria-label", link.textContent);
    link.after(shown);
    shown.select();
  });
}
