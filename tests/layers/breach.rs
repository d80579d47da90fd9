//! What breaks a rule, and where.

/// A place in the code that breaks a rule.
#[derive(Debug)]
pub struct Breach {
    /// The file's path below `src`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub words: String,
}

impl Breach {
    pub fn new(file: &str, line: usize, words: impl Into<String>) -> Breach {
        Breach { file: file.to_string(), line, words: words.into() }
    }
}

/// Files that may break a rule, each with the reason.
pub type Allowed = [(&'static str, &'static str)];

/// The breaches that no entry of a list allows, and one for each entry that allows nothing.
pub fn beyond(allowed: &Allowed, found: Vec<Breach>) -> Vec<Breach> {
    let is_of = |breach: &Breach, file: &str| breach.file == file;
    let unneeded: Vec<_> = allowed
        .iter()
        .filter(|(file, _)| !found.iter().any(|breach| is_of(breach, file)))
        .map(|(file, _)| Breach::new(file, 0, "keeps the rule: take it off the list"))
        .collect();
    found
        .into_iter()
        .filter(|breach| !allowed.iter().any(|(file, _)| is_of(breach, file)))
        .chain(unneeded)
        .collect()
}

/// Fails with every breach, a line each.
#[track_caller]
pub fn assert_none(breaches: &[Breach]) {
    let lines = breaches
        .iter()
        .map(|Breach { file, line, words }| format!("\n  src/{file}:{line}: {words}"))
        .collect::<String>();
    assert!(breaches.is_empty(), "{} breaches:{lines}", breaches.len());
}

/// Fails unless the breaches are at these places, written `file:line`, in any order.
#[track_caller]
pub fn assert_at(breaches: &[Breach], places: &[&str]) {
    let mut found: Vec<_> =
        breaches.iter().map(|breach| format!("{}:{}", breach.file, breach.line)).collect();
    found.sort();
    assert_eq!(found, places, "{breaches:#?}");
}

#[test]
fn a_list_allows_what_it_names_and_only_shrinks() {
    let found = || vec![Breach::new("a.rs", 1, "breaks it"), Breach::new("a.rs", 2, "again")];
    assert_at(&beyond(&[], found()), &["a.rs:1", "a.rs:2"]);
    assert_none(&beyond(&[("a.rs", "why")], found()));
    assert_at(&beyond(&[("a.rs", "why"), ("b.rs", "why")], found()), &["b.rs:0"]);
}
