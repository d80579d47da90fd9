// The scripts of embeds: what they take from an address, and what they tell the page around them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, page } from "./load.js";

/** @typedef {typeof import("../../src/embed/address.js")} Address */
/** @typedef {typeof import("../../src/embed/hosts.js")} Hosts */

const EMBED = "https://report.example/repo/en/embed/growth/";
const HTML = `<html lang="en" data-page="en/embed/growth/"><head>
<link rel="alternate" hreflang="zh-Hans" href="../../../embed/growth/">
<link rel="alternate" hreflang="en" href="./">
</head><body><div data-facet="region" data-was="area place"></div><div data-facet="link"></div></body></html>`;

describe("an embed's address", () => {
  const attributes = async (/** @type {string} */ search) => {
    const window = page(EMBED + search, HTML);
    /** @type {Address} */
    const address = await load("embed/address.js", window);
    address.applyParameters();
    return { ...window.document.documentElement.dataset };
  };
  const own = { page: "en/embed/growth/" };

  test("known values become attributes of the root", async () => {
    const taken = { scheme: "dark", title: "0", width: "narrow" };
    assert.deepEqual(await attributes("?scheme=dark&title=0&width=narrow"), { ...own, ...taken });
  });

  test("everything else is ignored", async () => {
    assert.deepEqual(await attributes("?scheme=%22%3E%3Cscript%3E&title=1&color=red&page=x"), own);
    assert.deepEqual(await attributes("?scheme="), own);
  });

  test("an address of excessive length says nothing", async () => {
    assert.deepEqual(await attributes(`?scheme=dark&x=${"x".repeat(4096)}`), own);
  });

  test("it leads to the other language with all that it asks for", async () => {
    const window = page(`${EMBED}?lang=zh&scheme=dark#?secret=a`, HTML);
    /** @type {string[]} */
    const went = [];
    const { search, hash, href } = window.location;
    const location = { search, hash, href, replace: (/** @type {string} */ to) => went.push(to) };
    /** @type {Address} */
    const address = await load("embed/address.js", window, { location });
    address.inOtherLanguage();
    assert.deepEqual(went, ["../../../embed/growth/?lang=zh&scheme=dark#?secret=a"]);
  });

  for (const lang of ["en", "fr", ""]) {
    test(`it stays where it is for lang=${lang}`, async () => {
      const location = { search: `?lang=${lang}`, hash: "", href: EMBED, replace: () => assert.fail("it went away") };
      /** @type {Address} */
      const address = await load("embed/address.js", page(EMBED, HTML), { location });
      address.inOtherLanguage();
    });
  }

  for (const [search, is] of /** @type {const} */ ([
    ["?years=2017-2024", true], ["?region=beijing", true], ["?place=beijing", true], ["?if=growth.rate:20", true],
    ["?scheme=dark", false], ["?region=", false], ["", false],
  ])) {
    test(`${search || "no query"} ${is ? "chooses" : "does not choose"} what is drawn`, async () => {
      /** @type {Address} */
      const address = await load("embed/address.js", page(EMBED + search, HTML));
      assert.equal(address.choosesAny(), is);
    });
  }
});

test("filters are known by the names that they have and had", async () => {
  /** @type {typeof import("../../src/embed/facets.js")} */
  const { facetNames } = await load("embed/facets.js", page(EMBED, HTML));
  assert.deepEqual(facetNames().filter(Boolean), ["region", "area", "place", "link"]);
});

describe("an embed's height", () => {
  /** @param {{ height: number, bar?: number }} size */
  const watched = async (size) => {
    const window = page(EMBED, HTML);
    Object.defineProperty(window.document.documentElement, "clientHeight", { get: () => 600 - (size.bar ?? 0) });
    let change = () => {};
    class ResizeObserver {
      constructor(/** @type {() => void} */ then) {
        change = then;
      }
      observe() {}
    }
    const element = window.document.body;
    element.getBoundingClientRect = () => /** @type {DOMRect} */ ({ height: size.height });
    /** @type {typeof import("../../src/embed/height.js")} */
    const { watchHeight } = await load("embed/height.js", window, { ResizeObserver, innerHeight: 600 });
    /** @type {number[]} */
    const told = [];
    watchHeight(element, (height) => told.push(height));
    return { told, to: (/** @type {Partial<typeof size>} */ next) => (Object.assign(size, next), change()) };
  };

  test("it is told when it changes, and only then", async () => {
    const { told, to } = await watched({ height: 0 });
    to({ height: 300.2 });
    to({ height: 300.6 });
    to({ height: 301.005 });
    to({ height: 420 });
    assert.deepEqual(told, [301, 420]);
  });

  test("a bar for scrolling sideways has its room", async () => {
    const { told, to } = await watched({ height: 0, bar: 15 });
    to({ height: 300 });
    assert.deepEqual(told, [315]);
  });

  test("no size, and one beyond reason, is not told", async () => {
    const { told, to } = await watched({ height: 0, bar: 15 });
    to({ height: 0 });
    to({ height: 30_000 });
    assert.deepEqual(told, []);
  });
});

describe("what hosts are told", () => {
  /**
   * @param {string} rest of the address
   * @param {{ alone?: boolean }} [how]
   */
  const embedded = async (rest, { alone = false } = {}) => {
    const window = page(EMBED + rest, HTML);
    /** @type {any[]} what protocols say is of any form */
    const said = [];
    const postMessage = (/** @type {any} */ message) => said.push(message);
    const parent = alone ? Object.assign(window, { postMessage }) : { postMessage };
    /** @type {Hosts} */
    const { tellHosts } = await load("embed/hosts.js", window, { parent, innerWidth: 640 });
    const hear = (/** @type {any} */ data, /** @type {any} */ source = parent) => {
      const event = new window.Event("message");
      Object.assign(event, { data });
      Object.defineProperty(event, "source", { value: source });
      window.dispatchEvent(event);
    };
    return { said, tellHosts, hear };
  };

  test("the height in the words of each protocol", async () => {
    const { said, tellHosts } = await embedded("");
    tellHosts(420);
    assert.deepEqual(said.slice(0, 3), [
      { "datawrapper-height": { growth: 420 } },
      { sentinel: "amp", type: "embed-size", height: 420 },
      { type: "iframe-resized", width: 640, height: 420 },
    ]);
    assert.deepEqual(JSON.parse(said[3]), { src: EMBED, context: "iframe.resize", height: 420 });
    assert.equal(said.length, 4);
  });

  test("pym and WordPress, where the address names them", async () => {
    const { said, tellHosts } = await embedded("?childId=figure-1#?secret=Ab_9");
    tellHosts(420);
    assert.ok(said.includes("pymxPYMxfigure-1xPYMxheightxPYMx420"));
    assert.deepEqual(said.at(-1), { message: "height", value: 420, secret: "Ab_9" });
  });

  test("nobody, without a height or without a host", async () => {
    const early = await embedded("");
    early.tellHosts();
    assert.deepEqual(early.said, []);
    const alone = await embedded("", { alone: true });
    alone.tellHosts(420);
    assert.deepEqual(alone.said, []);
  });

  test("iframe-resizer begins with all its fields, and is answered from then on", async () => {
    const { said, tellHosts, hear } = await embedded("");
    tellHosts(420);
    const before = said.length;
    hear("[iFrameSizer]resize");
    hear("[iFrameSizer]frame1:8:false");
    assert.equal(said.length, before);
    hear("[iFrameSizer]frame1:8:false:true:32:true:true:null:bodyOffset");
    hear("[iFrameSizer]reset");
    hear("[iFrameSizer]resize");
    assert.deepEqual(said.slice(before), [
      "[iFrameSizer]frame1:420:640:init", "[iFrameSizer]frame1:420:640:reset", "[iFrameSizer]frame1:420:640:size",
    ]);
    tellHosts(500);
    assert.equal(said.at(-1), "[iFrameSizer]frame1:500:640:size");
  });

  test("a host may ask for the height again", async () => {
    for (const [ask, rest] of /** @type {[any, string][]} */ ([
      [{ type: "iframe-child-init" }, ""], [{ type: "iframe-get-child-dimensions" }, ""],
      ["pymxPYMxfigure-1xPYMxwidthxPYMx640", "?childId=figure-1"], [{ message: "ready", secret: "Ab" }, "#?secret=Ab"],
    ])) {
      const { said, tellHosts, hear } = await embedded(rest);
      tellHosts(420);
      const before = said.length;
      hear(ask);
      assert.equal(said.length, 2 * before, JSON.stringify(ask));
    }
  });

  test("what others say, and what is unknown, is not heard", async () => {
    const { said, tellHosts, hear } = await embedded("?childId=figure-1#?secret=Ab");
    tellHosts(420);
    const before = said.length;
    hear({ type: "iframe-child-init" }, {});
    const foreign = [{ type: "other" }, { message: "ready", secret: "no" }, "pymxPYMxotherxPYMxwidthxPYMx1"];
    for (const data of [null, 7, "hello", ...foreign]) hear(data);
    hear(`pymxPYMxfigure-1xPYMxwidthxPYMx${"1".repeat(2000)}`);
    assert.equal(said.length, before);
  });
});

describe("links that may fail", () => {
  const clicked = async () => {
    const file = `<a id="file" href="https://report.example/repo/growth.csv" download>The data</a>`;
    const window = page(EMBED, `<p>${file} <a id="plain" href="#x">here</a></p>`);
    /** @type {typeof import("../../src/wake/links.js")} */
    const { showAddresses } = await load("wake/links.js", window);
    showAddresses("a[download]");
    const click = (/** @type {string} */ id) =>
      window.document.getElementById(id)?.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
    return { click, shown: () => [...window.document.querySelectorAll("input")] };
  };

  test("the address stands beside a link that leads away, once", async () => {
    const { click, shown } = await clicked();
    click("file");
    click("file");
    click("plain");
    const [field, ...more] = shown();
    assert.equal(more.length, 0);
    assert.equal(field.value, "https://report.example/repo/growth.csv");
    assert.equal(field.getAttribute("aria-label"), "The data");
    assert.equal(field.readOnly, true);
  });

  /** @param {{ origin?: string, parent?: object, userAgent?: string }} where */
  const links = async ({ origin = "https://report.example", parent, userAgent = "" }) => {
    const window = page(EMBED);
    /** @type {typeof import("../../src/wake/links.js")} */
    const module = await load("wake/links.js", window, { origin, parent: parent ?? window, window, navigator: { userAgent } });
    return module;
  };

  test("a sandbox is told from a file of a disk", async () => {
    assert.equal((await links({ origin: "null", parent: {} })).isSandboxed(), true);
    assert.equal((await links({ origin: "null" })).isSandboxed(), false);
    assert.equal((await links({ parent: {} })).isSandboxed(), false);
  });

  test("the browsers inside of apps are told from those that save files", async () => {
    const webKit = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    const android = "Mozilla/5.0 (Linux; Android 15; Pixel 9";
    const blink = "AppleWebKit/537.36 (KHTML, like Gecko)";
    for (const [userAgent, inApp] of /** @type {[string, boolean][]} */ ([
      [`${webKit} Mobile/15E148 MicroMessenger/8.0.50`, true],
      [`${webKit} Mobile/15E148 [FBAN/FBIOS]`, true],
      [`${webKit} Version/18.0 Mobile/15E148 Safari/604.1`, false],
      [`${android}; wv) ${blink} Version/4.0 Chrome/130.0 Mobile Safari/537.36`, true],
      [`${android}; wv) ${blink} Version/4.0 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0`, true],
      [`${android}) ${blink} Chrome/130.0 Mobile Safari/537.36`, false],
      ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", false],
    ])) {
      assert.equal((await links({ userAgent })).isInApp(), inApp, userAgent);
    }
  });
});

describe("figures in the pages of others", () => {
  /** @param {string} html */
  const frames = async (html) => {
    const window = page("https://news.example/story/", `<body>${html}</body>`);
    await load("embed/embed.js", window);
    return { window, all: () => [...window.document.querySelectorAll("iframe")] };
  };

  test("a host element is filled with the figure that it names", async () => {
    const given = `data-src="https://report.example/embed/growth/" data-title="Growth"`;
    const { all } = await frames(`<div data-report-figure ${given}></div>`);
    const [frame, ...more] = all();
    assert.equal(more.length, 0);
    assert.equal(frame.src, "https://report.example/embed/growth/");
    assert.equal(frame.title, "Growth");
    assert.equal(frame.getAttribute("loading") ?? frame.loading, "lazy");
  });

  for (const attribute of ["", 'data-src=""', 'data-src="javascript:alert(1)"', 'data-src="https://["']) {
    test(`nothing is embedded by ${attribute || "no address"}`, async () => {
      const { all } = await frames(`<div data-report-figure ${attribute}></div>`);
      assert.equal(all().length, 0);
    });
  }

  test("one that comes later is filled too, and one that has a frame keeps it", async () => {
    const own = `<iframe src="about:blank"></iframe>`;
    const { window, all } = await frames(`<div data-report-figure data-src="https://report.example/a/">${own}</div>`);
    assert.equal(all().length, 1);
    const part = window.document.createElement("section");
    part.innerHTML = `<div data-report-figure data-src="https://report.example/b/"></div>`;
    window.document.body.append("words", part);
    await new Promise((then) => setTimeout(then, 20));
    assert.deepEqual(all().map((frame) => frame.src), ["about:blank", "https://report.example/b/"]);
  });

  test("a height is taken from the figure's own frame, within reason", async () => {
    const { window, all } = await frames(`<div data-report-figure data-src="https://report.example/a/"></div>`);
    const [frame] = all();
    const own = {};
    Object.defineProperty(frame, "contentWindow", { value: own });
    const host = /** @type {HTMLElement} */ (frame.parentElement);
    const hear = (/** @type {unknown} */ source, /** @type {unknown} */ height) => {
      const event = new window.Event("message");
      Object.assign(event, { data: { type: "iframe-resized", height } });
      Object.defineProperty(event, "source", { value: source });
      window.dispatchEvent(event);
      return host.style.height;
    };
    assert.equal(hear(own, 420.5), "421px");
    assert.equal(hear({}, 999), "421px");
    assert.equal(hear(own, 1e9), "421px");
    assert.equal(hear(own, -1), "421px");
    assert.equal(hear(own, "x"), "421px");
  });
});
