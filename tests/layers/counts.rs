//! README says of how many parts the browser's half consists.
//! `UPDATE=1 cargo test --test layers counts` writes the sentence anew.

use std::fs;
use std::path::Path;

use crate::code::Code;
use crate::token::lines_with;

/// How the sentence begins, in a line of its own.
const BEGINS: &str = "What reacts in the browser are ";

/// The sentence that is true of the code.
fn sentence(code: &Code) -> String {
    let count = |is_in: fn(&str) -> bool, like: &[&[&str]]| -> usize {
        let files = code.files.iter().filter(|file| is_in(&file.path));
        let found = |tokens| like.iter().map(|like| lines_with(tokens, like).len()).sum::<usize>();
        files.map(|file| found(&file.tokens)).sum()
    };
    let component = ["#", "[", "component", "]"];
    let reacts = |path: &str| path.starts_with("ui/parts/") || path.starts_with("ui/explorer/");
    let parts = count(reacts, &[&component]);
    let elements = count(|path| path.starts_with("ui/elements/"), &[&component]);
    let printed = count(|path| path.starts_with("ui/page/"), &[&component]);
    let signals = count(
        of_the_browser,
        &[
            &["RwSignal", ":", ":", "new"],
            &["RwSignal", ":", ":", "new_local"],
            &["ArcRwSignal", ":", ":", "new"],
            &["signal", "("],
        ],
    );
    let memos = count(of_the_browser, &[&["Memo", ":", ":", "new"]]);
    // One definition, by which all of them are made.
    let effects = count(of_the_browser, &[&["effect", "("]]) - 1;
    format!(
        "{BEGINS}{parts} components of {elements} kinds of elements, beside {printed} that the build alone renders; \
         signals are made in {signals} places, memos in {memos} and effects in {effects}."
    )
}

/// All that runs in the browser.
fn of_the_browser(path: &str) -> bool {
    path == "app.rs" || path.starts_with("ui/") && !path.starts_with("ui/page/")
}

#[test]
fn the_readme_counts_the_parts() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&file).expect("the README");
    let lines = readme.lines().filter(|line| line.starts_with(BEGINS)).collect::<Vec<_>>();
    let [said] = lines[..] else { panic!("no one line begins with {BEGINS:?}") };
    let counted = sentence(Code::of_the_program());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, readme.replace(said, &counted)).expect("the README can be written");
    } else {
        assert_eq!(said, counted, "UPDATE=1 writes the sentence anew");
    }
}

#[test]
fn planted() {
    let component = "/// One.\n#[component]\npub fn One() -> impl IntoView {}";
    let reacts = "fn effect() {} fn f() { RwSignal::new(1); signal(2); Memo::new(3); effect(4); }";
    let code = Code::of([
        ("ui/parts/one.rs", component),
        ("ui/elements/one.rs", component),
        ("ui/elements/reacts.rs", reacts),
        ("ui/page/one.rs", component),
        ("ui/page/other.rs", component),
        ("ui/live/one.rs", "fn f() { Memo::new(5); } // effect(6)"),
        ("site/one.rs", "fn f() { effect(7) }\n#[component]\nfn Other() {}"),
    ]);
    let said = "1 components of 1 kinds of elements, beside 2 that the build alone renders; \
                signals are made in 2 places, memos in 2 and effects in 1.";
    assert_eq!(sentence(&code), format!("{BEGINS}{said}"));
}
