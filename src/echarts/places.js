// Where the data of a drawn chart stand. ECharts has no public question for it, and its model, views and
// elements have answered it since version 5.

/** @import { Box, Chart, Data, Drawn, Edges, Place, Reach, Series, Shape } from "./inside" */

/** @type {(one?: Edges | null, other?: Edges | null) => Edges | null | undefined} */
const union = (one, other) =>
  one && other
    ? [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])]
    : one ?? other;

/**
 * A straight line ends where it ends; ECharts adds its width there too.
 * @param {Shape} element
 * @param {Box} box
 */
function withoutCaps(element, box) {
  const { stroke, fill } = element.style ?? {};
  const line = stroke && (!fill || fill === "none") && element.path?.getBoundingRect();
  if (line && line.height === 0) Object.assign(box, { x: line.x, width: line.width });
  if (line && line.width === 0) Object.assign(box, { y: line.y, height: line.height });
  return box;
}

/**
 * The box of one drawn element; none where nothing is seen of it.
 * @param {Shape} element
 * @returns {Edges | null}
 */
function boxOf(element) {
  if (element.ignore || element.invisible) return null;
  const box = withoutCaps(element, element.getBoundingRect().clone());
  const transform = element.getComputedTransform();
  if (transform) box.applyTransform(transform);
  return box.width > 0 || box.height > 0 ? [box.x, box.y, box.x + box.width, box.y + box.height] : null;
}

/**
 * The boxes of the shapes and of the words in an element.
 * @param {Drawn} element
 * @returns {Reach}
 */
function boxes(element) {
  if (element.isGroup) {
    return element.children().reduce((/** @type {Reach} */ found, child) => {
      const inside = boxes(child);
      return { shape: union(found.shape, inside.shape), words: union(found.words, inside.words) };
    }, {});
  }
  const words = element.getTextContent();
  return { shape: boxOf(element), words: words && boxOf(words) };
}

/**
 * @param {string} series
 * @param {string} datum
 * @param {Drawn | undefined} element
 * @returns {Place[]}
 */
function place(series, datum, element) {
  if (!element) return [];
  const { shape, words } = boxes(element);
  const reach = union(shape, words);
  return reach ? [{ series, datum, box: /** @type {Edges} */ (shape ?? words), reach }] : [];
}

/**
 * @param {Chart} chart
 * @param {Series} series
 */
function places(chart, series) {
  const whole = place(series.id, "", chart.getViewOfSeriesModel(series).group);
  const lists = [series.getData(), series.getEdgeData?.()].filter((data) => data && data.count() > 1);
  const each = /** @type {Data[]} */ (lists).flatMap((data) =>
    data.mapArray((index) => place(series.id, data.getName(index), data.getItemGraphicEl(index))).flat(),
  );
  return [...whole, ...each];
}

/**
 * Where each series, and each named datum of a series of several, stands: `box` is its shape, `reach` the
 * shape with its words, both in pixels of the layout as [left, top, right, bottom].
 * @param {Chart} chart
 */
export function placesOf(chart) {
  /** @type {Place[]} */
  const found = [];
  chart.getModel().eachSeries((series) => found.push(...places(chart, series)));
  return found;
}
