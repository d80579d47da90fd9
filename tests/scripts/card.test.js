// Where a card stands.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, page } from "./load.js";

/** @typedef {{ left: number, top: number, bottom: number }} Line */
const CARD = { offsetWidth: 352, offsetHeight: 200 };

/**
 * @param {Line | Line[]} near - where the lines of the opener are on a screen of 1000 by 800 pixels
 * @param {string} [position] - of the card, by style
 */
async function placed(near, position = "absolute") {
  const window = page("https://report.example/repo/", `<body><b></b><div></div></body>`);
  const { document } = window;
  const [opener, card] = /** @type {HTMLElement[]} */ ([...document.body.children]);
  opener.getClientRects = () => /** @type {DOMRectList} */ (/** @type {unknown} */ ([near].flat()));
  Object.defineProperties(card, Object.fromEntries(Object.entries(CARD).map(([name, value]) => [name, { value }])));
  Object.defineProperty(document.documentElement, "clientWidth", { value: 1000 });
  /** @type {typeof import("../../src/card/place.js")} */
  const { placeCard } = await load("card/place.js", window, {
    getComputedStyle: () => ({ position }),
    innerHeight: 800,
    scrollX: 5,
    scrollY: 3000,
  });
  placeCard(card, opener);
  return ["--card-left", "--card-top"].map((name) => card.style.getPropertyValue(name));
}

describe("a card stands", () => {
  test("below what opened it", async () => {
    assert.deepEqual(await placed({ left: 100, top: 300, bottom: 320 }), ["105px", "3328px"]);
  });

  test("below both lines of what opened it", async () => {
    const lines = [{ left: 700, top: 300, bottom: 320 }, { left: 100, top: 325, bottom: 345 }];
    assert.deepEqual(await placed(lines), ["637px", "3353px"]);
  });

  test("above where there is no room below", async () => {
    assert.deepEqual(await placed({ left: 100, top: 700, bottom: 720 }), ["105px", "3492px"]);
  });

  test("inside of the screen at its right and left side", async () => {
    assert.deepEqual(await placed({ left: 900, top: 300, bottom: 320 }), ["637px", "3328px"]);
    assert.deepEqual(await placed({ left: -20, top: 300, bottom: 320 }), ["21px", "3328px"]);
  });

  test("over what opened it rather than beyond the screen", async () => {
    assert.deepEqual(await placed({ left: 100, top: 150, bottom: 780 }), ["105px", "3592px"]);
  });
});

test("on a phone style places it", async () => {
  assert.deepEqual(await placed({ left: 100, top: 300, bottom: 320 }, "fixed"), ["", ""]);
});
