// The worker that keeps a release, and the script that registers it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate as rest } from "node:timers/promises";
import { load, page } from "./load.js";

/** A registration as browsers give it, whose worker a test moves. */
class Registration extends EventTarget {
  scope = "https://report.example/repo/offline/";
  /** @type {{ postMessage(message: unknown): void } | null} */
  waiting = null;
  /** @type {object | null} */
  active = null;
  /** @type {EventTarget | null} */
  installing = null;
}

/**
 * @param {{ known?: Registration, own?: Registration, connection?: object, framed?: boolean, fails?: boolean, html?: string }} [how]
 */
async function opened({ known, own = known, connection, framed = false, fails = false, html } = {}) {
  const window = page("https://report.example/repo/", html ?? `<p class="update" hidden>New <button>Show</button></p>`);
  const registration = own ?? new Registration();
  /** @type {[address: string, options: object][]} */
  const registered = [];
  /** @type {number[]} */
  const delays = [];
  let reloads = 0;
  const serviceWorker = Object.assign(new EventTarget(), {
    getRegistration: async () => known,
    register: async (/** @type {URL} */ address, /** @type {object} */ options) => {
      registered.push([address.href, options]);
      if (fails) throw new Error("no room");
      return registration;
    },
  });
  await load("offline/page.js", window, {
    window: { top: framed ? {} : undefined },
    navigator: { serviceWorker, connection },
    location: { reload: () => (reloads += 1) },
    setTimeout: (/** @type {() => void} */ then, /** @type {number} */ delay) => {
      delays.push(delay);
      then();
    },
    ...(framed ? {} : { window }),
  });
  window.dispatchEvent(new window.Event("load"));
  await rest();
  const line = /** @type {HTMLElement | null} */ (window.document.querySelector(".update"));
  const button = line?.querySelector("button");
  return { registration, registered, delays, serviceWorker, line, button, reloads: () => reloads };
}

describe("the script that registers", () => {
  test("a first visit is for reading: the worker comes after ten seconds", async () => {
    const { registered, delays, line } = await opened();
    assert.deepEqual(registered, [["https://report.example/repo/offline/sw.js", { updateViaCache: "none" }]]);
    assert.deepEqual(delays, [10_000]);
    assert.equal(line?.hidden, true);
  });

  test("a later visit looks at once", async () => {
    assert.deepEqual((await opened({ known: new Registration() })).delays, [0]);
  });

  test("the worker of a report above this one is not this report's", async () => {
    const above = Object.assign(new Registration(), { scope: "https://report.example/", active: {}, waiting: { postMessage() {} } });
    const { registered, delays, line } = await opened({ known: above, own: new Registration() });
    assert.deepEqual([registered.length, delays, line?.hidden], [1, [10_000], true]);
  });

  test("it stays away from a frame, and from readers who save data or have little", async () => {
    for (const how of [{ framed: true }, { connection: { saveData: true } }, { connection: { effectiveType: "slow-2g" } }]) {
      assert.deepEqual((await opened(how)).registered, [], JSON.stringify(how));
    }
    assert.equal((await opened({ connection: { effectiveType: "4g" } })).registered.length, 1);
  });

  test("where there is no room nothing is said", async () => {
    const { registered, line } = await opened({ fails: true });
    assert.equal(registered.length, 1);
    assert.equal(line?.hidden, true);
  });

  test("a release that waits is offered, and shown when the reader asks", async () => {
    /** @type {unknown[]} */
    const said = [];
    const waiting = { postMessage: (/** @type {unknown} */ one) => said.push(one) };
    const known = Object.assign(new Registration(), { active: {}, waiting });
    const { line, button, serviceWorker, reloads } = await opened({ known });
    assert.equal(line?.hidden, false);
    assert.deepEqual(said, []);
    button?.click();
    assert.deepEqual(said, ["show"]);
    assert.equal(reloads(), 0);
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    serviceWorker.dispatchEvent(new Event("controllerchange"));
    assert.equal(reloads(), 1);
  });

  test("the first release of all is not offered as a later one", async () => {
    const known = Object.assign(new Registration(), { waiting: { postMessage() {} } });
    assert.equal((await opened({ known })).line?.hidden, true);
  });

  test("a release that comes while the page is open is offered once it is whole", async () => {
    const { registration, line } = await opened({ known: Object.assign(new Registration(), { active: {} }) });
    const installing = new EventTarget();
    registration.installing = installing;
    registration.dispatchEvent(new Event("updatefound"));
    installing.dispatchEvent(new Event("statechange"));
    assert.equal(line?.hidden, true);
    registration.waiting = { postMessage() {} };
    installing.dispatchEvent(new Event("statechange"));
    assert.equal(line?.hidden, false);
  });

  test("a page without the line has nothing to offer with", async () => {
    const known = Object.assign(new Registration(), { active: {}, waiting: { postMessage() {} } });
    const { line, registered } = await opened({ known, html: "<p></p>" });
    assert.deepEqual([line, registered.length], [null, 1]);
  });
});

describe("the worker", () => {
  /** One release's worker, with caches and a network made up. */
  async function worker() {
    const self = /** @type {any} a worker's globals are none of a page's */ (new EventTarget());
    /** @type {Map<string, Map<string, Response>>} */
    const kept = new Map();
    /** @type {string[]} */
    const fetched = [];
    const url = (/** @type {string | Request} */ one) => (typeof one === "string" ? one : one.url);
    const open = async (/** @type {string} */ name) => {
      const files = kept.get(name) ?? new Map();
      kept.set(name, files);
      return {
        match: async (/** @type {string | Request} */ one) => files.get(url(one))?.clone(),
        put: async (/** @type {string | Request} */ one, /** @type {Response} */ response) => {
          files.set(url(one), response);
        },
        keys: async () => [...files.keys()].map((one) => new Request(one)),
        delete: async (/** @type {string | Request} */ one) => files.delete(url(one)),
      };
    };
    let skipped = 0;
    Object.assign(self, {
      report: { base: "/repo/", files: [{ url: "/repo/", revision: "1" }, { url: "/repo/data-1f.json", revision: null }] },
      location: new URL("https://report.example/repo/sw.js"),
      registration: { scope: "https://report.example/repo/" },
      clients: { claim: async () => {} },
      skipWaiting: () => (skipped += 1),
      caches: {
        open,
        keys: async () => [...kept.keys()],
        delete: async (/** @type {string} */ name) => kept.delete(name),
        match: async (/** @type {string | Request} */ one, { cacheName = "" } = {}) => (await open(cacheName)).match(one),
      },
      fetch: async (/** @type {Request} */ request) => {
        fetched.push(request.url);
        const response = new Response(`whole ${request.url}`);
        Object.defineProperty(response, "url", { value: request.url });
        return response;
      },
    });
    const { location, registration, caches, fetch } = self;
    const addEventListener = self.addEventListener.bind(self);
    const events = { addEventListener, ExtendableEvent: Event, FetchEvent: Event };
    await load("offline/worker.js", undefined, { self, location, registration, caches, fetch, ...events });
    /**
     * @param {string} type
     * @param {object} [fields]
     * @returns {Promise<Response | undefined>}
     */
    const tell = async (type, fields = {}) => {
      /** @type {Promise<Response> | undefined} */
      let answer;
      /** @type {unknown[]} */
      const waits = [];
      const event = Object.assign(new Event(type), fields, {
        waitUntil: (/** @type {unknown} */ one) => waits.push(one),
        respondWith: (/** @type {Promise<Response>} */ one) => (answer = one),
      });
      self.dispatchEvent(event);
      await Promise.all(waits);
      return answer;
    };
    const ask = (/** @type {string} */ address) => tell("fetch", { request: new Request(address) });
    return { tell, ask, kept, fetched, skipped: () => skipped };
  }

  test("it keeps every file of the release, in a cache named by the site's path", async () => {
    const { tell, kept, fetched } = await worker();
    await tell("install");
    assert.deepEqual(fetched.toSorted().map((one) => new URL(one).pathname), ["/repo/", "/repo/data-1f.json"]);
    assert.equal(kept.size, 1);
    assert.ok([...kept.keys()][0].startsWith("/repo/-"));
  });

  test("it answers from what it kept, whatever the reader chose, and leaves everything else to the network", async () => {
    const { tell, ask, fetched } = await worker();
    await tell("install");
    const before = fetched.length;
    const answer = await ask("https://report.example/repo/?years=2017-2024&region=beijing");
    assert.match((await answer?.text()) ?? "", /^whole https:\/\/report\.example\/repo\//);
    assert.equal(await ask("https://report.example/repo/growth.csv"), undefined);
    assert.equal(await ask("https://report.example/other/"), undefined);
    assert.equal(fetched.length, before);
  });

  test("it deletes nothing of another report, whose address begins as its own does", async () => {
    const { tell, kept } = await worker();
    const names = ["/repo/b/-precache-v2-https://report.example/repo/b/", "/-precache-v2-https://report.example/"];
    for (const name of names) kept.set(name, new Map());
    await tell("install");
    await tell("activate");
    assert.equal(kept.size, 3);
    for (const name of names) assert.ok(kept.has(name), name);
  });

  test("it takes over when it is asked to, and by no other word", async () => {
    const { tell, skipped } = await worker();
    await tell("message", { data: "other" });
    assert.equal(skipped(), 0);
    await tell("message", { data: "show" });
    assert.equal(skipped(), 1);
  });

  test("it does not take over by itself", async () => {
    const { tell, skipped } = await worker();
    await tell("install");
    await tell("activate");
    assert.equal(skipped(), 0);
  });
});
