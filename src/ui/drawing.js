// Fetches what a figure needs to move: the program of the figures with the report's data, and ECharts.
/** @param {string} address */
const absolute = (address) => new URL(address, document.baseURI).href;

// Says that something is on its way, where that takes longer than a second.
let underWay = 0;

/**
 * @template T
 * @param {Promise<T>} promise
 */
export async function waiting(promise) {
  /** @type {HTMLElement | null} */
  const line = document.querySelector(".busy");
  const timer = setTimeout(() => line && (line.textContent = /** @type {string} */ (line.dataset.says)), 1000);
  underWay += 1;
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    underWay -= 1;
    if (line && underWay === 0) line.textContent = "";
  }
}

/** @param {string} address */
async function fetched(address) {
  const response = await fetch(absolute(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {string} address */
export const bytesOf = (address) => waiting(fetched(address));

/**
 * @param {string} script
 * @param {string} module
 */
async function start(script, module) {
  const program = await import(script);
  await program.default({ module_or_path: absolute(module) });
  return program.Figures;
}

// A program that has panicked cannot be trusted any more. Under another address the browser starts it afresh.
/**
 * @param {string} script
 * @param {string} module
 * @param {string} data
 * @param {number} again
 */
export async function importProgram(script, module, data, again) {
  const address = absolute(script) + (again ? `?again=${again}` : "");
  const [Figures, report] = await waiting(Promise.all([start(address, module), fetched(data)]));
  return new Figures(report);
}

/** @param {string} address */
export function importEcharts(address) {
  return waiting(import(absolute(address)));
}
