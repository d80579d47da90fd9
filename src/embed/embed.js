// For pages that embed figures: `<report-figure src="…" title="…" style="…">`, or the same on `<div data-report-figure>`
// with data- before src and title. One script for any number of figures, now or inserted later. The style reserves
// the room before the figure comes; the figure fills it, and then says its exact height.
const MOST = 20000;
/** @type {Map<HTMLIFrameElement, HTMLElement>} */
const figures = new Map();

// Without a style that reserves room there is some all the same.
/** @param {HTMLElement} host */
const reserve = (host) => host.offsetHeight > 60 || (host.style.height = "450px");

// Browsers put paper behind a frame whose page is of another scheme than the frame. So the frame is of the scheme that
// its address names; where that names none, a figure without paper is of the page's, if the page has but one.
/**
 * @param {HTMLElement} host
 * @param {URL} address
 */
function schemeOf(host, address) {
  const named = address.searchParams.get("scheme") ?? "";
  if (/^(light|dark)$/.test(named)) return named;
  if (address.searchParams.get("transparent") !== "1") return "";
  const { colorScheme } = getComputedStyle(host);
  const isDark = colorScheme.includes("dark");
  if (isDark && colorScheme.includes("light")) return "";
  const scheme = isDark ? "dark" : "light";
  address.search += `&scheme=${scheme}`;
  return scheme;
}

/** @param {HTMLElement} host */
function put(host) {
  /** @param {string} name */
  const given = (name) => host.getAttribute(name) ?? host.getAttribute(`data-${name}`);
  let frame = host.querySelector("iframe");
  if (!frame) {
    const src = given("src");
    if (!src) return;
    let address;
    try {
      address = new URL(src, document.baseURI);
    } catch {
      return;
    }
    if (!/^https?:$/.test(address.protocol)) return;
    frame = document.createElement("iframe");
    frame.title = given("title") ?? "";
    frame.loading = "lazy";
    frame.allow = "clipboard-write; fullscreen";
    frame.referrerPolicy = "no-referrer";
    frame.style.cssText = "position:absolute;inset:0;width:100%;height:100%;border:0";
    frame.style.colorScheme = schemeOf(host, address);
    frame.src = address.href;
    host.style.display = "block";
    host.style.position = "relative";
    reserve(host);
    host.replaceChildren(frame);
  }
  figures.set(frame, host);
}

/** @param {Partial<ParentNode>} root */
const putAll = (root) =>
  /** @type {NodeListOf<HTMLElement> | undefined} */ (root.querySelectorAll?.("[data-report-figure]"))?.forEach(put);

function start() {
  customElements.define("report-figure", class extends HTMLElement {
    connectedCallback() {
      put(this);
    }
  });
  addEventListener("message", ({ source, data }) => {
    if (data?.type !== "iframe-resized" || !(data.height > 0 && data.height < MOST)) return;
    for (const [frame, host] of figures) {
      if (!frame.isConnected) figures.delete(frame);
      else if (frame.contentWindow === source) {
        host.style.paddingBottom = "0";
        host.style.height = `${Math.ceil(data.height)}px`;
      }
    }
  });
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => /** @type {HTMLElement[]} */ ([...change.addedNodes]))) {
      if (node.matches?.("[data-report-figure]")) put(node);
      putAll(node);
    }
  }).observe(document, { childList: true, subtree: true });
  putAll(document);
}

if (!customElements.get("report-figure")) start();
