// Fetches the programs that a visit which only reads does without, each with its data, and ECharts.
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

// A program that has panicked cannot be trusted any more. Under another address the browser starts it afresh.
/**
 * @param {string} script
 * @param {string} module
 * @param {number} again
 */
async function start(script, module, again) {
  const program = await import(absolute(script) + (again ? `?again=${again}` : ""));
  await program.default({ module_or_path: absolute(module) });
  return program;
}

/**
 * The program of the figures with the report's data.
 * @param {string} script
 * @param {string} module
 * @param {string} data
 * @param {number} again
 */
export async function importFigures(script, module, data, again) {
  const [program, report] = await waiting(Promise.all([start(script, module, again), fetched(data)]));
  return new program.Figures(report);
}

/**
 * The table of everything in its place; what the reader looks at is told.
 * @param {string} script
 * @param {string} module
 * @param {string} data
 * @param {number} again
 * @param {HTMLElement} place
 * @param {(name: string, value: string) => void} tell
 */
export async function importExplorer(script, module, data, again, place, tell) {
  const [program, evidence] = await waiting(Promise.all([start(script, module, again), fetched(data)]));
  return new program.KeptExplorer(evidence, place, tell);
}

/** @param {string} address */
export function importEcharts(address) {
  return waiting(import(absolute(address)));
}
