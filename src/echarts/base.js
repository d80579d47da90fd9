// ECharts with bars, lines and points, as one global: all that most figures draw with, for QuickJS at build time and for
// the browser. It is imported file by file: an import of "echarts/charts" would bring what `graphs.js` adds.
import { install as bar } from "echarts/lib/chart/bar/install.js";
import { install as line } from "echarts/lib/chart/line/install.js";
import { install as scatter } from "echarts/lib/chart/scatter/install.js";
import { install as grid } from "echarts/lib/component/grid/installSimple.js";
import { init } from "echarts/lib/core/echarts.js";
import { use } from "echarts/lib/extension.js";
import { install as renderer } from "echarts/lib/renderer/installSVGRenderer.js";
import { setPlatformAPI } from "zrender/lib/core/platform.js";

import widths from "../figures/widths.txt";
import { placesOf } from "./places.js";

use([bar, line, scatter, grid, renderer]);

// Layouts, the build and the browser measure text by one table (`figures/measure.rs`), so that a live chart stands
// exactly where its drawing stood. A line is a class: thousandths of an em, a tab, characters.
const classes = widths.trimEnd().split("\n").map((line) => line.split("\t"));
const thousandths = new Map(classes.flatMap(([width, characters = ""]) => [...characters].map((one) => [one, Number(width)])));
const OTHER = 620;
const HAN = /[\u2e80-\u{10ffff}]/u;
const FULL_BESIDE_HAN = "—…“”‘’";

/** @param {string} text */
function emsOf(text) {
  const isHan = HAN.test(text);
  /** @param {string} one */
  const width = (one) => (HAN.test(one) || (isHan && FULL_BESIDE_HAN.includes(one)) ? 1000 : (thousandths.get(one) ?? OTHER));
  return [...text].reduce((sum, one) => sum + width(one), 0) / 1000;
}

/**
 * @param {string} text
 * @param {string} font
 */
function measureText(text, font) {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "12");
  return { width: emsOf(text ?? "") * size };
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
