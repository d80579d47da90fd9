// What only the browser can do with a picture or a text: paint it, copy it, fetch it.

/**
 * A picture of this many pixels for each of its own, as PNG.
 * @param {string} svg
 * @param {number} width
 * @param {number} height
 * @param {number} scale
 */
export async function png(svg, width, height, scale) {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

/** @param {string} address */
export async function textOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/**
 * The citations in a page: of each work its heading, and the name, the text and the file of each way.
 * @param {string} address
 * @returns {Promise<[string, string[][]][]>}
 */
export async function citationsOf(address) {
  const page = new DOMParser().parseFromString(await textOf(address), "text/html");
  return [...page.querySelectorAll("main > p")].map((heading) => {
    const names = /** @type {NodeListOf<HTMLElement>} */ (heading.nextElementSibling?.querySelectorAll("dt"));
    const ways = [...names].map((name) => [name.textContent, name.nextElementSibling?.textContent ?? "", name.dataset.file ?? ""]);
    return [heading.textContent, ways];
  });
}

/**
 * @param {string} tag
 * @param {object} attributes
 */
function loaded(tag, attributes) {
  const element = Object.assign(document.createElement(tag), attributes);
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
}

/**
 * Fills what a word below a figure opens with the panel for newsrooms, from the figure's own page, once.
 * @param {HTMLElement} word
 */
export async function fillNewsroom(word) {
  const room = /** @type {HTMLElement} */ (word.parentElement?.querySelector(".action-panel"));
  const link = room.querySelector("a[href$='#embed']");
  if (!link) return;
  const text = await textOf(link.href);
  /** @type {(kind: string) => string} */
  const file = (kind) =>
    new URL(/** @type {string[]} */ (new RegExp(`="([^"]*/panel-[^"]*\\.${kind})"`).exec(text))[1], link.href).href;
  const [html] = /** @type {RegExpExecArray} */ (/<section id="embed"[^]*?<\/section>/.exec(text));
  const made = /** @type {HTMLElement} */ (new DOMParser().parseFromString(html, "text/html").body.firstChild);
  const panel = document.importNode(made, true);
  panel.removeAttribute("id");
  /** @type {Element} */ (panel.querySelector("h2")).remove();
  const frame = /** @type {HTMLIFrameElement} */ (panel.querySelector("iframe"));
  frame.src = new URL(/** @type {string} */ (frame.getAttribute("src")), link.href).href;
  // Several panels may be open in one page.
  const figure = /** @type {Element} */ (word.closest(".figure")).id;
  for (const area of panel.querySelectorAll("textarea")) {
    /** @type {HTMLLabelElement} */ (panel.querySelector(`[for=${area.id}]`)).htmlFor =
      /** @type {HTMLElement} */ (panel.querySelector(`[data-copy=${area.id}]`)).dataset.copy = `${area.id}-${figure}`;
    area.id += `-${figure}`;
  }
  const [style, script] = [file("css"), file("js")];
  if (!document.querySelector(`link[href="${style}"]`)) await loaded("link", { rel: "stylesheet", href: style });
  room.replaceChildren(panel);
  if (document.querySelector(`script[src="${script}"]`)) panel.dispatchEvent(new CustomEvent("newsroom", { bubbles: true }));
  else await loaded("script", { src: script });
}

/**
 * The values of style's tokens, as lines of style.
 * @param {string[]} names
 */
export function tokens(names) {
  const style = getComputedStyle(document.documentElement);
  return names.map((name) => `--${name}: ${style.getPropertyValue(`--${name}`)};`).join("\n");
}
