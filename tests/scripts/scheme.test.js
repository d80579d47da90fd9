// The script in the head that sets the colour scheme before anything is painted, and works its switch.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { page, runAsWritten } from "./load.js";

const KEY = "/repo/scheme";

/**
 * @param {{ kept?: string, key?: string, systemIsDark?: boolean, storage?: unknown }} [how]
 */
async function opened({ kept, key = KEY, systemIsDark = false, storage } = {}) {
  const window = page("https://report.example/repo/", `<button class="scheme"><span>Scheme</span></button><p>Text</p>`);
  if (kept !== undefined) window.localStorage.setItem(key, kept);
  const others = { matchMedia: () => ({ matches: systemIsDark }), localStorage: storage ?? window.localStorage };
  await runAsWritten("site/scheme.js", window, { "--base--": "/repo/", "--next--": "contents" }, others);
  const click = (/** @type {string} */ selector) =>
    window.document.querySelector(selector)?.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  const scheme = () => window.document.documentElement.dataset.scheme;
  return { window, click, scheme, kept: () => window.localStorage.getItem(KEY) };
}

describe("the scheme of a page that opens", () => {
  for (const [kept, shown] of /** @type {const} */ ([
    ["dark", "dark"], ["light", "light"], [undefined, ""], ["red", ""], ["", ""],
  ])) {
    test(`is ${shown || "the system's"} where ${kept === undefined ? "nothing" : `"${kept}"`} was kept`, async () => {
      assert.equal((await opened({ kept })).scheme(), shown);
    });
  }

  test("is not that of another site of the host", async () => {
    assert.equal((await opened({ kept: "dark", key: "/other/scheme" })).scheme(), "");
  });
});

describe("the switch", () => {
  test("goes to the other scheme and back to the system's, which needs not be kept", async () => {
    const { click, scheme, kept } = await opened();
    click(".scheme span");
    assert.deepEqual([scheme(), kept()], ["dark", "dark"]);
    click(".scheme");
    assert.deepEqual([scheme(), kept()], ["", null]);
  });

  test("goes to light first where the system is dark", async () => {
    const { click, scheme, kept } = await opened({ systemIsDark: true });
    click(".scheme");
    assert.deepEqual([scheme(), kept()], ["light", "light"]);
  });

  test("is worked by its button alone", async () => {
    const { click, scheme } = await opened({ kept: "dark" });
    click("p");
    assert.equal(scheme(), "dark");
  });

  test("works where storage is refused", async () => {
    const refuse = () => {
      throw new Error("refused");
    };
    const { click, scheme } = await opened({ storage: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    assert.equal(scheme(), "");
    click(".scheme");
    assert.equal(scheme(), "dark");
    click(".scheme");
    assert.equal(scheme(), "");
  });
});

describe("another tab", () => {
  /**
   * @param {Window & typeof globalThis} window
   * @param {string} key
   * @param {string | null} newValue
   */
  const tell = (window, key, newValue) =>
    window.dispatchEvent(Object.assign(new window.Event("storage"), { key, newValue }));

  test("takes this one along", async () => {
    const { window, scheme } = await opened();
    tell(window, KEY, "dark");
    assert.equal(scheme(), "dark");
    tell(window, KEY, null);
    assert.equal(scheme(), "");
  });

  test("of another site does not", async () => {
    const { window, scheme } = await opened();
    tell(window, "/other/scheme", "dark");
    assert.equal(scheme(), "");
  });
});

describe("what the program answers", () => {
  const root = (/** @type {Window} */ window) => window.document.documentElement;

  test("is shown at once where there is WebAssembly", async () => {
    const { window } = await opened();
    assert.deepEqual([root(window).dataset.ready, root(window).dataset.still], ["", undefined]);
  });

  test("is hidden where there is none, and the page says so", async () => {
    const window = page("https://report.example/repo/", "<p>Text</p>");
    const others = { matchMedia: () => ({ matches: false }), WebAssembly: undefined };
    await runAsWritten("site/scheme.js", window, { "--base--": "/repo/", "--next--": "contents" }, others);
    assert.deepEqual([root(window).dataset.ready, root(window).dataset.still], [undefined, ""]);
  });

  test("is hidden again where the script that wakes it does not come", async () => {
    const { window } = await opened();
    const script = window.document.createElement("script");
    script.dataset.terms = "";
    window.document.body.append(script);
    script.dispatchEvent(new window.Event("error"));
    assert.deepEqual([root(window).dataset.ready, root(window).dataset.still], [undefined, ""]);
  });
});
