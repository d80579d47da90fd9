// Where a card stands, in a browser that knows no anchors and in one that does.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, page } from "./load.js";

const CARD = { offsetWidth: 352, offsetHeight: 200 };

/**
 * @param {{ left: number, top: number, bottom: number }} near - where the opener is on a screen of 1000 by 800 pixels
 * @param {string} [position] - of the card, by style
 * @param {string} [area] - of the card, by style; nothing in a browser without anchors
 */
async function placed(near, position = "absolute", area = "") {
  const window = page("https://report.example/repo/", `<body><a data-card-anchor></a><b></b><div></div></body>`);
  const { document } = window;
  const [before, opener, card] = /** @type {HTMLElement[]} */ ([...document.body.children]);
  opener.getClientRects = () => /** @type {DOMRectList} */ (/** @type {unknown} */ ([near]));
  Object.defineProperties(card, Object.fromEntries(Object.entries(CARD).map(([name, value]) => [name, { value }])));
  Object.defineProperty(document.documentElement, "clientWidth", { value: 1000 });
  /** @type {typeof import("../../src/card/place.js")} */
  const { placeCard } = await load("card/place.js", window, {
    getComputedStyle: () => ({ position, getPropertyValue: () => area }),
    innerHeight: 800,
    scrollX: 5,
    scrollY: 3000,
  });
  placeCard(card, opener);
  const place = ["--card-left", "--card-top"].map((name) => card.style.getPropertyValue(name));
  return { place, anchors: [before, opener].map((one) => one.hasAttribute("data-card-anchor")) };
}

describe("without anchors a card stands", () => {
  test("below what opened it", async () => {
    assert.deepEqual((await placed({ left: 100, top: 300, bottom: 320 })).place, ["105px", "3328px"]);
  });

  test("above where there is no room below", async () => {
    assert.deepEqual((await placed({ left: 100, top: 700, bottom: 720 })).place, ["105px", "3492px"]);
  });

  test("inside of the screen at its right and left side", async () => {
    assert.deepEqual((await placed({ left: 900, top: 300, bottom: 320 })).place, ["637px", "3328px"]);
    assert.deepEqual((await placed({ left: -20, top: 300, bottom: 320 })).place, ["21px", "3328px"]);
  });

  test("over what opened it rather than beyond the screen", async () => {
    assert.deepEqual((await placed({ left: 100, top: 150, bottom: 780 })).place, ["105px", "3592px"]);
  });
});

describe("style places a card", () => {
  test("beside its anchor, which is the last opener alone", async () => {
    const near = { left: 100, top: 300, bottom: 320 };
    const { place, anchors } = await placed(near, "absolute", "block-end span-inline-end");
    assert.deepEqual(place, ["", ""]);
    assert.deepEqual(anchors, [false, true]);
  });

  test("at the foot of a phone", async () => {
    const { place } = await placed({ left: 100, top: 300, bottom: 320 }, "fixed", "none");
    assert.deepEqual(place, ["", ""]);
  });
});
