// Where links lead in a report that is one file.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { page, runAsWritten } from "./load.js";

/**
 * Where a click on a link leads: the script's way, or the browser's own.
 * @param {string} home
 * @param {string} link
 */
async function led(home, link) {
  const window = page("file:///tmp/report.en.html", `<p>${link}</p>`);
  const location = { href: "" };
  await runAsWritten("site/single_file/links.js", window, { "--home--": home, "--report--": "town" }, { location });
  assert.equal(window.document.documentElement.dataset.alone, "");
  const click = new window.MouseEvent("click", { bubbles: true, cancelable: true });
  window.document.querySelector("p *")?.dispatchEvent(click);
  return click.defaultPrevented ? location.href : "the browser's own";
}

const HOME = "https://report.example/repo/en/";

describe("a link", () => {
  for (const [link, way] of [
    [`<a href="figures/growth/"><b>Growth</b></a>`, `${HOME}figures/growth/`],
    [`<a href="../" lang="zh-Hans">中文</a>`, "https://report.example/repo/"],
    [`<a href="#growth">Growth</a>`, "the browser's own"],
    [`<a href="?years=2017">2017</a>`, "the browser's own"],
    [`<a href="HTTPS://elsewhere.example/">Source</a>`, "the browser's own"],
    [`<a href="mailto:a@example.org">Mail</a>`, "the browser's own"],
    [`<button>No link</button>`, "the browser's own"],
  ]) {
    test(`${link} leads to ${way} where the host is known`, async () => {
      assert.equal(await led(HOME, link), way);
    });
  }

  test("between languages leads to the file beside where no host is known", async () => {
    assert.equal(await led("", `<a href="../" lang="zh-Hans">中文</a>`), "town.zh.html");
  });

  test("to a page that only a host has leads nowhere", async () => {
    assert.equal(await led("", `<a href="figures/growth/">Growth</a>`), "");
  });
});
