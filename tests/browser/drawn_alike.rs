//! A live figure says and shows what its drawing did: every word to the letter, every number within the decimals that
//! the build leaves to a drawing.

use serde_json::{Value, json};

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// What a mark says of itself. What a drawing does without is left out, words stand where their shift puts them, and
/// circles are open: without a browser ECharts closes them by a second arc.
const SAID: &str = "const NOTHING = { 'pointer-events': 'visible', 'stroke-linejoin': 'bevel', 'xml:space': 'preserve', 'text-anchor': 'start' };
const said = (mark) => {
    const said = Object.fromEntries([...mark.attributes].map(({ name, value }) => [name, value.replace(/#[\\w-]+\\)/, '#)')]));
    const shift = mark.tagName === 'text' && /^translate\\((\\S+) (\\S+)\\)$/.exec(said.transform ?? '');
    if (shift) {
        said.x = String(Number(said.x ?? 0) + Number(shift[1]));
        said.y = String(Number(said.y ?? 0) + Number(shift[2]));
        delete said.transform;
    }
    for (const name of ['font-size', 'font-weight']) {
        const value = mark.style.getPropertyValue(name);
        if (value) said[name] = value.replace('px', '');
    }
    said.d = said.d?.replace(/(A[\\d. -]+)A[\\d. -]+ 0 1 [\\d. -]+$/, '$1');
    for (const name of ['id', 'class', 'style']) delete said[name];
    for (const [name, value] of Object.entries(NOTHING)) if (said[name] === value) delete said[name];
    return said;
};";

/// Whether two values are the same but for their numbers, and those within what rounding may move them: words to a
/// whole pixel after a hundredth, corners of paths to a tenth, by which ECharts also leaves a circle open.
const ALIKE: &str = "const NUMBER = /-?\\d+(\\.\\d+)?(e[-+]?\\d+)?/g;
const reach = (mark, name) => {
    if (name === 'd') return 0.1;
    return mark.tagName === 'text' && (name === 'x' || name === 'y') ? 0.515 : 0.005;
};
const alike = (one, other, reach) => {
    const [a, b] = [one, other].map((value) => (value.match(NUMBER) ?? []).map(Number));
    return one.replace(NUMBER, 0) === other.replace(NUMBER, 0) && a.every((number, at) => Math.abs(number - b[at]) <= reach + 1e-9);
};";

/// Every way in which a figure's live chart differs from its drawing, after how many of its words and shapes are seen.
const COMPARE: &str = "const marks = (svg, kinds) => [...svg.querySelectorAll(kinds)].filter((mark) =>
    !mark.closest('clipPath') && !mark.getAttribute('transform')?.startsWith('matrix(0,0,0,0,'));
const compare = (still, live, kinds) => {
    const [drawn, shown] = [still, live].map((svg) => marks(svg, kinds));
    if (drawn.length !== shown.length) return [`${drawn.length} and ${shown.length} of ${kinds}`];
    return drawn.flatMap((mark, place) => {
        const other = shown[place];
        if (mark.tagName !== other.tagName) return [`${mark.tagName} and ${other.tagName}`];
        if (mark.textContent !== other.textContent) return [`\"${mark.textContent}\" and \"${other.textContent}\"`];
        const [a, b] = [said(mark), said(other)];
        const names = Object.keys({ ...a, ...b });
        const apart = names.filter((name) => !alike(a[name] ?? 'none', b[name] ?? 'none', reach(mark, name)));
        return apart.map((name) => `${mark.outerHTML.slice(0, 80)}: ${name} ${a[name]} and ${b[name]}`);
    });
};";

#[tokio::test(flavor = "multi_thread")]
async fn a_live_figure_says_and_shows_what_its_drawing_did() {
    for (frame, size) in [("wide", (1440, 900)), ("narrow", (390, 844))] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for site in ["site", "site-second"] {
            let server = Server::start(built(site)).await;
            for path in ["", "en/"] {
                browser.open_alive(&server.page(path)).await;
                let figures = "return [...document.querySelectorAll('figure:has(.plot)')].map((figure) => figure.id)";
                let figures: Vec<String> =
                    serde_json::from_value(browser.run(figures).await).unwrap();
                assert!(figures.len() >= 2, "{site} /{path}: {figures:?}");
                for figure in figures {
                    let apart = apart(&browser, &figure, frame).await;
                    assert_eq!(apart, json!([]), "{site} /{path} {figure} {frame}");
                }
            }
        }
    }
}

/// How the live chart of a figure differs from its drawing.
async fn apart(browser: &Browser, figure: &str, frame: &str) -> Value {
    let plot = format!("document.querySelector('#{figure} .plot')");
    browser
        .run(&format!("{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }})"))
        .await;
    browser.run(&format!("{plot}.dispatchEvent(new PointerEvent('pointerenter'))")).await;
    browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
    let script = format!(
        "{SAID} {ALIKE} {COMPARE}
        const still = {plot}.querySelector('[data-frame={frame}] svg');
        const live = {plot}.querySelector('.stage svg');
        if (!still.querySelector('text') || !still.querySelector('path')) return ['nothing is drawn'];
        return ['text', 'path, rect:not(:first-child)', 'linearGradient, stop, pattern'].flatMap((kinds) => compare(still, live, kinds));"
    );
    browser.run(&script).await
}
