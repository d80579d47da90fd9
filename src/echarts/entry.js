// The parts of ECharts in use, as one global, for QuickJS at build time and for the browser.
import { init, setPlatformAPI, use } from "echarts/core";
import { BarChart, GraphChart, LineChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

import { placesOf } from "./places.js";

use([BarChart, GraphChart, LineChart, SankeyChart, ScatterChart, GridComponent, SVGRenderer]);

// Both passes measure text alike, so that a live chart stands exactly where its drawing stood:
// a full-width glyph is one em, others by class.
const NARROW = /[ijl.,:;'|!()[\]{} ftr]/;
const WIDE = /[mwMW@%—]/;

/** @param {string} character */
function emsOf(character) {
  if (/** @type {number} */ (character.codePointAt(0)) >= 0x2e80) return 1;
  if (NARROW.test(character)) return 0.32;
  if (WIDE.test(character)) return 0.86;
  return /[A-Z0-9<>≈›‹+=−–]/.test(character) ? 0.62 : 0.55;
}

/**
 * @param {string} text
 * @param {string} font
 */
function measureText(text, font) {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "12");
  return { width: [...(text ?? "")].reduce((ems, character) => ems + emsOf(character), 0) * size };
}

setPlatformAPI({ measureText });

/**
 * Draws an option without a browser and gives the SVG. Used by the build.
 * @param {string} option
 * @param {number} width
 * @param {number} height
 */
function draw(option, width, height) {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(JSON.parse(option));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

globalThis.echarts = { init, draw, placesOf };
