//! Files and functions hold one thing, so they are short.

use crate::breach::{Allowed, Breach, assert_at, assert_none, beyond};
use crate::code::Code;

/// Lines of a file; the house aims at 150.
const FILE: usize = 200;

/// Lines of a function from `fn` to its closing brace; the house aims at 40.
const FUNCTION: usize = 60;

/// Files with a longer function today. This list only shrinks.
const KNOWN: &Allowed = &[("words/phrases.rs", "a phrase a line")];

fn long_files(code: &Code) -> Vec<Breach> {
    let long = code.files.iter().filter(|file| file.lines > FILE);
    long.map(|file| too_long(&file.path, 1, "the file", file.lines)).collect()
}

fn long_functions(code: &Code) -> Vec<Breach> {
    let all = code
        .files
        .iter()
        .flat_map(|file| file.functions.iter().map(move |function| (&file.path, function)));
    let long = all.filter(|(_, function)| function.lines > FUNCTION);
    long.map(|(path, function)| too_long(path, function.line, &function.name, function.lines))
        .collect()
}

fn too_long(path: &str, line: usize, what: &str, lines: usize) -> Breach {
    Breach::new(path, line, format!("{what} has {lines} lines: is it one thing?"))
}

#[test]
fn files_hold_one_thing() {
    assert_none(&long_files(Code::of_the_program()));
}

#[test]
fn functions_do_one_thing() {
    assert_none(&beyond(KNOWN, long_functions(Code::of_the_program())));
}

#[test]
fn planted() {
    let code = |text: &str| Code::of([("a.rs", text)]);
    let lines = |count: usize| "\n".repeat(count);
    assert_at(&long_files(&code(&lines(FILE + 1))), &["a.rs:1"]);
    assert_none(&long_files(&code(&lines(FILE))));
    let function = |count: usize| format!("fn f() {{{}}}", lines(count - 1));
    let long = function(FUNCTION + 1);
    for around in [["", ""], ["impl A {", "}"], ["trait A {", "}"], ["mod a {", "}"]] {
        assert_at(&long_functions(&code(&around.join(&long))), &["a.rs:1"]);
    }
    let short = [function(FUNCTION), function(FUNCTION)].join("\n");
    assert_none(&long_functions(&code(&format!("{short}trait A {{ fn f(); }}"))));
}
