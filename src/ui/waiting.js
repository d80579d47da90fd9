// Says that something is on its way, where that takes longer than a second. Scripts that are bundled apart have this
// file each, so what is under way is counted in the page.

/**
 * @template T
 * @param {Promise<T>} promise
 */
export async function waiting(promise) {
  /** @type {HTMLElement | null} */
  const line = document.querySelector(".busy");
  if (!line) return promise;
  /** @param {number} more */
  const count = (more) => (line.dataset.waits = String(Number(line.dataset.waits ?? 0) + more));
  const timer = setTimeout(() => (line.textContent = line.dataset.says ?? ""), 1000);
  count(1);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    count(-1);
    if (line.dataset.waits === "0") line.textContent = "";
  }
}
