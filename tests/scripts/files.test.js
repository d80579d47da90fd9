// Numbers in a file of JSON that a reader takes away.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { exactJson, exactNumber } from "../../src/ui/saving.js";

const json = /** @type {{ rawJSON?: unknown, parse: unknown }} */ (/** @type {unknown} */ (JSON));
const { rawJSON, parse } = json;

afterEach(() => Object.assign(json, { rawJSON, parse }));

describe("a number", () => {
  test("has all its digits where the browser can write them", () => {
    json.rawJSON = (/** @type {string} */ digits) => ({ digits });
    assert.deepEqual(exactNumber("1234567890123456.78"), { digits: "1234567890123456.78" });
  });

  test("is the nearest one elsewhere", () => {
    json.rawJSON = undefined;
    assert.equal(exactNumber("0.10"), 0.1);
  });
});

describe("JSON", () => {
  test("is read with the digits that stand there, and everything else as it is", () => {
    json.rawJSON = (/** @type {string} */ digits) => ({ digits });
    /** @param {string} _text @param {(key: string, value: unknown, place: object) => unknown} read */
    json.parse = (_text, read) => [read("value", 0.1, { source: "0.10" }), read("id", "a", { source: '"a"' })];
    assert.deepEqual(exactJson("…"), [{ digits: "0.10" }, "a"]);
  });

  test("is read as ever where the browser does not say how a number stands there", () => {
    /** @param {string} _text @param {(key: string, value: unknown) => unknown} read */
    json.parse = (_text, read) => [read("value", 0.1), read("id", "a")];
    assert.deepEqual(exactJson("…"), [0.1, "a"]);
  });
});
