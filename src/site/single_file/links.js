// A link that the program made leads to the host where it is known, and between languages to the file beside.
const home = "--home--";
// The other language is another file, which this one may not read.
document.documentElement.dataset.alone = "";
addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const href = link?.getAttribute("href") ?? "#";
  if (/^([#?]|[a-z]+:)/i.test(href)) return;
  event.preventDefault();
  if (home) location.href = new URL(href, home).href;
  else if (link?.lang) location.href = `--report--.${link.lang.split("-")[0]}.html`;
}, true);
