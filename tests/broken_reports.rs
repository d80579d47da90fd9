//! Every folder of `tests/reports/broken` is a case: what differs from `tests/reports/town-libraries`
//! and, in `problems.txt`, the problems that this gives. A file `REMOVED` lists files left out.
//!
//! `UPDATE=1 cargo test --test broken_reports` writes `problems.txt` anew; read what it wrote.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
};

use interactive_report::load::load;

#[test]
fn a_sound_report_loads() {
    let reports = load(&folder("town-libraries")).unwrap_or_else(|problems| panic!("{problems}"));
    let sizes = reports.iter().map(|report| (report.facts.len(), report.figures.len()));
    assert_eq!(sizes.collect::<Vec<_>>(), [(10, 3), (10, 3)]);
}

#[test]
fn broken_reports_give_their_problems() {
    let cases = entries(&folder("broken"));
    assert!(cases.len() >= 24);
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Tells how a case differs from what it should give.
fn check(case: &Path) -> Option<String> {
    let name = case.file_name()?.to_string_lossy().into_owned();
    let dir = env::temp_dir().join(format!("broken-report-{}-{name}", process::id()));
    copy(&folder("town-libraries"), &dir);
    copy(case, &dir);
    let removed = fs::read_to_string(case.join("REMOVED")).unwrap_or_default();
    for path in removed.lines().map(|line| dir.join(line)) {
        match path.is_dir() {
            true => fs::remove_dir_all(path).unwrap(),
            false => fs::remove_file(path).unwrap(),
        }
    }
    let found = load(&dir).err().map(|problems| problems.to_string()).unwrap_or_default();
    fs::remove_dir_all(&dir).unwrap();
    let expected = case.join("problems.txt");
    if env::var("UPDATE").is_ok() {
        fs::write(&expected, &found).unwrap();
    }
    let expected = fs::read_to_string(expected).unwrap_or_default();
    let differs = found != expected || found.is_empty();
    differs.then(|| format!("{name}\nexpected:\n{expected}found:\n{found}"))
}

/// Copies what a folder holds over another.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in entries(from) {
        let copied = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &copied),
            false => drop(fs::copy(&path, &copied).unwrap()),
        }
    }
}

fn entries(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(name)
}
