// The height that an embed needs, told whenever it changes, and never otherwise: no timer, no value without a size.
const MOST = 20000;

/**
 * @param {Element} element
 * @param {(height: number) => void} told
 */
export function watchHeight(element, told) {
  let last = 0;
  new ResizeObserver(() => {
    // A bar for scrolling sideways takes room from the page.
    const bar = Math.max(0, innerHeight - document.documentElement.clientHeight);
    const height = Math.ceil(element.getBoundingClientRect().height - 0.01) + bar;
    if (height <= bar || height > MOST || height === last) return;
    told((last = height));
  }).observe(element);
}
