// ECharts as it is bundled: what is measured, drawn and found again without a browser.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load } from "./load.js";

/** @import { Chart, Place } from "../../src/echarts/inside" */

/**
 * @typedef {object} Bundle
 * @property {(element: null, theme: null, how: object) => Chart & { setOption(option: object): void, dispose(): void }} init
 * @property {(option: string, width: number, height: number) => string} draw
 * @property {(chart: Chart) => Place[]} placesOf
 */

/** @type {{ echarts?: Bundle }} */
const page = {};
await load("echarts/entry.js", undefined, { globalThis: page });
const { init, draw, placesOf } = /** @type {Bundle} */ (page.echarts);

const SIZE = { width: 400, height: 300 };
const GRID = { left: 100, top: 50, width: 200, height: 200 };
const BARS = {
  animation: false,
  grid: GRID,
  xAxis: { type: "value", min: 0, max: 100, show: false },
  yAxis: { type: "category", data: ["one", "two"], show: false },
  series: [{ type: "bar", id: "bars", barWidth: 50, data: [{ name: "first", value: 50 }, { name: "second", value: 100 }] }],
};

/** @param {object} option */
function placed(option) {
  const chart = init(null, null, { renderer: "svg", ssr: true, ...SIZE });
  chart.setOption(option);
  const places = placesOf(chart);
  chart.dispose();
  return places;
}

/** @param {object} option */
const round = (option) =>
  placed(option).map(({ series, datum, box, reach }) => [`${series} ${datum}`, box.map(Math.round), reach.map(Math.round)]);

describe("a drawing", () => {
  test("is an SVG of its size that says its labels", () => {
    const labels = { ...BARS, series: [{ ...BARS.series[0], label: { show: true, formatter: "{b}" } }] };
    const svg = draw(JSON.stringify(labels), 400, 300);
    assert.match(svg, /^<svg width="400" height="300"/);
    assert.match(svg, />second<\/text>/);
  });

  test("measures a full-width glyph as one em, others by class", () => {
    const label = (/** @type {string} */ name) => {
      const [bar] = BARS.series;
      const words = { show: true, position: "right", distance: 0, fontSize: 10, formatter: "{b}" };
      const one = { ...bar, data: [{ name, value: 50 }], label: words };
      const [{ box, reach }] = placed({ ...BARS, yAxis: { ...BARS.yAxis, data: ["one"] }, series: [one] });
      return Math.round((reach[2] - box[2]) * 100) / 1000;
    };
    assert.deepEqual(["算力", "ii", "mm", "AA", "aa", "“a”", "“算”"].map(label), [2, 0.58, 1.95, 1.38, 1.24, 1.68, 3]);
  });
});

describe("where data stand", () => {
  test("a series as a whole, then each datum by its name", () => {
    assert.deepEqual(round(BARS), [
      ["bars ", [100, 75, 300, 225], [100, 75, 300, 225]],
      ["bars first", [100, 175, 200, 225], [100, 175, 200, 225]],
      ["bars second", [100, 75, 300, 125], [100, 75, 300, 125]],
    ]);
  });

  test("a single datum is its series", () => {
    const one = { ...BARS.series[0], data: [{ name: "first", value: 50 }] };
    assert.deepEqual(placed({ ...BARS, series: [one] }).map(({ datum }) => datum), [""]);
  });

  test("words reach beyond the shape", () => {
    const label = { show: true, position: "right", distance: 10, fontSize: 10, formatter: "算力" };
    const [, first] = placed({ ...BARS, series: [{ ...BARS.series[0], label }] });
    assert.deepEqual(first.box.map(Math.round), [100, 175, 200, 225]);
    assert.deepEqual([first.reach[0], first.reach[2]].map(Math.round), [100, 230]);
  });

  test("the flows of a Sankey are found beside its squares", () => {
    const sankey = {
      type: "sankey", id: "flows", left: 0, top: 0, right: 100, bottom: 0, label: { show: false },
      data: [{ name: "a" }, { name: "b" }, { name: "c" }],
      links: [{ source: "a", target: "b", value: 3 }, { source: "a", target: "c", value: 1 }],
    };
    const names = placed({ animation: false, series: [sankey] }).map(({ datum }) => datum);
    assert.deepEqual(names, ["", "a", "b", "c", "a > b", "a > c"]);
  });
});

describe("what an element's box is", () => {
  /** @param {object} fields */
  const shape = (fields) => ({
    getBoundingRect: () => ({ clone: () => ({ x: 8, y: 18, width: 44, height: 4, applyTransform }) }),
    getComputedTransform: () => null,
    getTextContent: () => null,
    ...fields,
  });
  /**
   * @this {{ x: number }}
   * @param {number[]} by
   */
  function applyTransform(by) {
    this.x += by[4];
  }
  /** @type {typeof import("../../src/echarts/places.js")} */
  let places;
  /** @param {unknown} group */
  const boxOf = async (group) => {
    places ??= await load("echarts/places.js");
    const series = { id: "line", getData: () => ({ count: () => 0 }) };
    const model = { eachSeries: (/** @type {(one: unknown) => void} */ use) => use(series) };
    const chart = { getModel: () => model, getViewOfSeriesModel: () => ({ group }) };
    return places.placesOf(/** @type {Chart} */ (/** @type {unknown} */ (chart)))[0]?.box;
  };

  test("a straight line ends where it ends, without the width of its stroke", async () => {
    const path = { getBoundingRect: () => ({ x: 10, y: 20, width: 40, height: 0 }) };
    assert.deepEqual(await boxOf(shape({ style: { stroke: "red" }, path })), [10, 18, 50, 22]);
    const upright = { getBoundingRect: () => ({ x: 10, y: 19, width: 0, height: 2 }) };
    assert.deepEqual(await boxOf(shape({ style: { stroke: "red", fill: "none" }, path: upright })), [8, 19, 52, 21]);
    assert.deepEqual(await boxOf(shape({ style: { stroke: "red", fill: "red" }, path })), [8, 18, 52, 22]);
  });

  test("it stands where its transform puts it", async () => {
    assert.deepEqual(await boxOf(shape({ getComputedTransform: () => [1, 0, 0, 1, 100, 0] })), [108, 18, 152, 22]);
  });

  test("what is not seen has none", async () => {
    assert.equal(await boxOf(shape({ invisible: true })), undefined);
    assert.equal(await boxOf(shape({ ignore: true })), undefined);
    const empty = { x: 0, y: 0, width: 0, height: 0 };
    assert.equal(await boxOf(shape({ getBoundingRect: () => ({ clone: () => empty }) })), undefined);
  });

  test("a group's is that of all in it, whatever is unseen", async () => {
    const far = shape({ getBoundingRect: () => ({ clone: () => ({ x: 90, y: 5, width: 10, height: 10 }) }) });
    const inner = { isGroup: true, children: () => [far] };
    const group = { isGroup: true, children: () => [shape({}), shape({ ignore: true }), inner] };
    assert.deepEqual(await boxOf(group), [8, 5, 100, 22]);
  });
});
