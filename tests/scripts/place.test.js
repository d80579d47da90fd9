// The reader's place, on the way from one language to the other.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, page } from "./load.js";

const ZH = "https://report.example/repo/?region=beijing";
const EN = "https://report.example/repo/en/?region=beijing";

/** A page of two chapters; tops of its elements are given by `data-top`, in pixels from the beginning of the page. */
const HTML = `<body><a lang="en" href="/repo/en/">English</a><main>
<section class="section" id="lead" data-top="0" data-bottom="1000"><div class="prose"><p data-top="100">…</p></div></section>
<section class="section" id="money" data-top="1000" data-bottom="3000">
  <div class="prose"><h3 data-top="1200">One</h3><p data-top="1250">…</p></div>
  <figure class="figure" id="growth" data-top="1600"></figure>
  <div class="prose"><h3 data-top="2000">Two</h3><p data-top="2050">…</p></div>
</section></main></body>`;

/**
 * @param {string} address
 * @param {number} scrolled
 * @param {{ html?: string, type?: string, storage?: unknown }} [how]
 */
async function reading(address, scrolled, { html = HTML, type = "navigate", storage } = {}) {
  const window = page(address, html);
  const { document } = window;
  const at = { scrolled };
  for (const element of document.querySelectorAll("[data-top]")) {
    const { top, bottom } = /** @type {HTMLElement} */ (element).dataset;
    element.getBoundingClientRect = () =>
      /** @type {DOMRect} */ ({ top: Number(top) - at.scrolled, bottom: Number(bottom) - at.scrolled });
    element.checkVisibility = () => true;
  }
  /** @type {(() => void)[]} */
  const frames = [];
  let now = 0;
  /** @type {typeof import("../../src/parallel/place.js")} */
  const place = await load("parallel/place.js", window, {
    innerHeight: 500,
    scrollY: scrolled,
    scrollBy: ({ top = 0 }) => (at.scrolled += top),
    requestAnimationFrame: (/** @type {() => void} */ then) => frames.push(then),
    performance: { now: () => now, getEntriesByType: () => [{ type }] },
    ...(storage ? { sessionStorage: storage } : {}),
  });
  const frame = () => {
    now += 500;
    frames.shift()?.();
  };
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector("a"));
  return { window, place, at, frame, frames, kept: window.sessionStorage, link };
}

const left = (/** @type {Storage} */ kept) => JSON.parse(kept.getItem("place /repo/en/") ?? "null");

describe("on the way to the other language", () => {
  test("the link leads to the chapter with the reader's filters", async () => {
    const { place, link } = await reading(ZH, 2400);
    place.leave(link);
    assert.equal(link.href, `${EN}#money`);
  });

  test("what is kept is the last heading or figure that was passed, and how far on the way to the next", async () => {
    for (const [scrolled, name, part] of /** @type {const} */ ([
      [1000, "", 0.5], [1150, "heading 0 of 2", 0.125], [1700, "growth", 0.5], [2400, "heading 1 of 2", 0.5],
    ])) {
      const { place, link, kept } = await reading(ZH, scrolled);
      place.leave(link);
      const { section, ...rest } = left(kept);
      assert.equal(section, "money");
      assert.deepEqual([rest.name, rest.part], [name, part], `at ${scrolled}`);
    }
  });

  test("below a figure the link leads to the figure", async () => {
    const { place, link } = await reading(ZH, 1700);
    place.leave(link);
    assert.equal(link.hash, "#growth");
  });

  test("at the beginning of the page nothing is kept, and what was is forgotten", async () => {
    const { place, link, kept } = await reading(ZH, 0);
    kept.setItem("place /repo/en/", "{}");
    place.leave(link);
    assert.equal(link.hash, "");
    assert.equal(left(kept), null);
  });

  test("the way back is kept for this very address", async () => {
    const { place, link, kept } = await reading(ZH, 2400);
    place.leave(link);
    assert.equal(JSON.parse(kept.getItem("back /repo/?region=beijing") ?? "").section, "money");
  });

  test("where storage is refused the link leads to the chapter", async () => {
    const refuse = () => {
      throw new Error("refused");
    };
    const { place, link } = await reading(ZH, 2400, { storage: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    place.leave(link);
    assert.equal(link.hash, "#money");
    place.arrive();
  });
});

describe("come from the other language", () => {
  const PLACE = { section: "money", name: "heading 1 of 2", part: 0.5, hash: "#money" };

  test("the page stands where the reader was, and the place is kept no longer", async () => {
    const { place, at, kept } = await reading(`${EN}#money`, 0);
    kept.setItem("place /repo/en/", JSON.stringify(PLACE));
    place.arrive();
    assert.equal(at.scrolled, 2400);
    assert.equal(left(kept), null);
  });

  test("it is held there while what is above takes its height, until the reader moves", async () => {
    const { window, place, at, frame, frames, kept } = await reading(`${EN}#money`, 0);
    kept.setItem("place /repo/en/", JSON.stringify(PLACE));
    place.arrive();
    at.scrolled -= 120;
    frame();
    assert.equal(at.scrolled, 2400);
    window.dispatchEvent(new window.Event("wheel"));
    frame();
    at.scrolled -= 120;
    frame();
    assert.deepEqual([at.scrolled, frames.length], [2280, 0]);
  });

  test("it is held for a second and a half at most", async () => {
    const { place, frame, frames, kept } = await reading(`${EN}#money`, 0);
    kept.setItem("place /repo/en/", JSON.stringify(PLACE));
    place.arrive();
    for (let count = 0; count < 3; count += 1) frame();
    assert.equal(frames.length, 0);
  });

  test("another address of the page is left alone", async () => {
    const { place, at, kept } = await reading(`${EN}#lead`, 0);
    kept.setItem("place /repo/en/", JSON.stringify(PLACE));
    place.arrive();
    assert.equal(at.scrolled, 0);
  });

  test("back in the history, the page stands where it was left", async () => {
    const { place, at, kept } = await reading(ZH, 0, { type: "back_forward" });
    kept.setItem("back /repo/?region=beijing", JSON.stringify({ ...PLACE, hash: "#elsewhere" }));
    place.arrive();
    assert.equal(at.scrolled, 2400);
  });

  test("where a chapter has other headings, its beginning stands there", async () => {
    const { place, at, kept } = await reading(`${EN}#money`, 0);
    kept.setItem("place /repo/en/", JSON.stringify({ ...PLACE, name: "heading 2 of 3" }));
    place.arrive();
    assert.equal(at.scrolled, 950);
  });

  test("a chapter that is not there moves nothing", async () => {
    const { place, at, kept } = await reading(`${EN}#money`, 700);
    kept.setItem("place /repo/en/", JSON.stringify({ ...PLACE, section: "gone" }));
    place.arrive();
    assert.equal(at.scrolled, 700);
  });
});

describe("a page that changes around the reader", () => {
  test("keeps the last block above where the reader looks", async () => {
    const { window, place, at } = await reading(ZH, 2400);
    place.keeping(() => {
      for (const element of window.document.querySelectorAll("[data-top]")) {
        const html = /** @type {HTMLElement} */ (element);
        const { top } = element.getBoundingClientRect();
        html.getBoundingClientRect = () => /** @type {DOMRect} */ ({ top: top + 300 + 2400 - at.scrolled });
      }
    });
    assert.equal(at.scrolled, 2700);
  });

  test("at its beginning it changes without a move", async () => {
    let changed = false;
    const { place, at, frames } = await reading(ZH, 0);
    place.keeping(() => (changed = true));
    assert.deepEqual([changed, at.scrolled, frames.length], [true, 0, 0]);
  });
});
