//! Every file of the program, parsed.

use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::functions::{self, Function};
use crate::names::{Module, Names};
use crate::test_code;
use crate::token::{Token, flat};

/// All files of a program, in the order of their paths.
pub struct Code {
    pub files: Vec<File>,
}

/// A file of Rust.
pub struct File {
    /// Below `src`.
    pub path: String,
    /// The module that the file is.
    pub module: Module,
    /// How many lines it has.
    pub lines: usize,
    /// Its functions.
    pub functions: Vec<Function>,
    /// What it declares, imports and mentions.
    pub names: Names,
    /// Its tokens without those of tests.
    pub tokens: Vec<Token>,
    test_lines: Vec<RangeInclusive<usize>>,
}

impl Code {
    /// The files below `src`, read once.
    pub fn of_the_program() -> &'static Code {
        static CODE: LazyLock<Code> = LazyLock::new(Code::read);
        &CODE
    }

    fn read() -> Code {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut paths = Vec::new();
        find(&root, &mut paths);
        assert!(paths.len() > 40, "only {} files found", paths.len());
        paths.sort();
        let texts: Vec<_> = paths
            .iter()
            .map(|path| {
                let short = path.strip_prefix(&root).unwrap().to_str().unwrap();
                (short.replace('\\', "/"), fs::read_to_string(path).unwrap())
            })
            .collect();
        Code::of(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// Files given as path and text.
    pub fn of<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Code {
        let mut tests: Vec<Module> = Vec::new();
        let mut files: Vec<File> =
            texts.into_iter().map(|(path, text)| parse(path, text, &mut tests)).collect();
        for file in files.iter_mut().filter(|file| test_code::is_within(&file.module, &tests)) {
            file.tokens.clear();
            file.test_lines = vec![1..=file.lines];
        }
        Code { files }
    }
}

impl File {
    /// Whether a line is of a test.
    pub fn is_test(&self, line: usize) -> bool {
        self.test_lines.iter().any(|lines| lines.contains(&line))
    }
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn parse(path: &str, text: &str, tests: &mut Vec<Module>) -> File {
    let wrong = |error: &dyn std::fmt::Display| -> ! { panic!("src/{path}: {error}") };
    let stream: proc_macro2::TokenStream = text.parse().unwrap_or_else(|error| wrong(&error));
    let syntax: syn::File = syn::parse2(stream.clone()).unwrap_or_else(|error| wrong(&error));
    let module = module_of(path);
    let (test_files, test_lines) = test_code::of(&syntax);
    tests.extend(test_files.into_iter().map(|name| [module.clone(), vec![name]].concat()));
    let is_program = |token: &Token| !test_lines.iter().any(|lines| lines.contains(&token.line));
    let tokens = flat(stream).into_iter().filter(is_program).collect();
    File {
        path: path.to_string(),
        lines: text.lines().count(),
        functions: functions::of(&syntax),
        names: Names::of(&syntax, &module),
        module,
        tokens,
        test_lines,
    }
}

fn module_of(path: &str) -> Module {
    let parts = path.trim_end_matches(".rs").split('/').map(str::to_string);
    let mut module: Module = parts.collect();
    if module.last().is_some_and(|last| last == "mod") || module == ["lib"] {
        module.pop();
    }
    module
}

#[test]
fn tests_are_told_from_the_program() {
    let code = Code::of([
        ("a/mod.rs", "mod b;\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\nmod own {\n}\nfn f() {}"),
        ("a/tests/mod.rs", "mod deeper;"),
        ("a/tests/deeper.rs", "fn g() {}"),
    ]);
    let lines =
        |file: &File| (1..=file.lines).filter(|line| file.is_test(*line)).collect::<Vec<_>>();
    assert_eq!(code.files.iter().map(lines).collect::<Vec<_>>(), [vec![4, 5, 6], vec![1], vec![1]]);
    assert!(code.files[1..].iter().all(|file| file.tokens.is_empty()));
    assert!(code.files[0].tokens.iter().any(|token| token.text == "f"));
}
