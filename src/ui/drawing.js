// Fetches what a figure needs to move: ECharts, the program that draws, and the report's data.
const absolute = (address) => new URL(address, document.baseURI).href;

async function program(script, module) {
  const figures = await import(absolute(script));
  await figures.default({ module_or_path: absolute(module) });
  return figures.Figures;
}

async function bytes(address) {
  const response = await fetch(absolute(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function importDrawing(echarts, script, module, data) {
  const [Figures, report] = await Promise.all([program(script, module), bytes(data), import(absolute(echarts))]);
  return new Figures(report);
}
