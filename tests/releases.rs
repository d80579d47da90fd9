//! What moved between the two releases of the small report, as its pages and feeds say it.

use std::path::Path;

use interactive_report::load::{ledger_to_keep, load};
use interactive_report::model::{Lang, Report};
use interactive_report::words::{changed_record, csv_file, csv_rows, movement, reason};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports/town-libraries")
}

fn said(report: &Report) -> Vec<String> {
    let line = |change| {
        let (record, why) = (changed_record(report, change), reason(report, change));
        format!("{record} | {} | {why}", movement(report, change))
    };
    report.releases[0].changes.iter().map(line).collect()
}

#[test]
fn numbers_that_moved_are_told_from_what_to_what_and_why() {
    let reports = load(&folder()).unwrap();
    let find = |lang| reports.iter().find(|report| report.lang == lang).unwrap();
    assert_eq!(
        said(find(Lang::En)),
        [
            "The three towns, Loans, 2024 | from 480,000 loans to 500,000 loans | Correction: The loans of the branch were left out.",
            "Pineridge, Visits, 2024 | new, ›60,000 visits | ",
            "The three towns, Growth of loans, 2015–2024 | from 50% to 56.3% | Recomputed, since a record in its formula changed.",
            "Willowbridge, Ratio of visits, 2024 | new, ‹3 times | ",
        ]
    );
    let chinese = said(find(Lang::Zh));
    assert_eq!(chinese.len(), 4);
    assert!(chinese[0].ends_with("更正：漏了分馆的外借。"), "{chinese:?}");
    let [present, first] = find(Lang::En).releases.as_slice() else { panic!("two releases") };
    assert_eq!((present.number.as_str(), first.number.as_str()), ("1.0.0", "0.9.0"));
    assert_eq!(present.notes[0].figure, "history");
}

fn copied(name: &str) -> std::path::PathBuf {
    let copied = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
    let status = std::process::Command::new("cp").arg("-r").arg(folder()).arg(&copied).status();
    assert!(status.unwrap().success());
    copied
}

/// Tables that were written as those of the site are, with cells that would be formulas.
#[test]
fn a_table_that_was_taken_away_is_read_back_as_it_was() {
    let copied = copied("table-taken-away");
    let path = copied.join("data/facts.csv");
    let text = std::fs::read_to_string(&path).unwrap();
    let text = text.replace("三馆合计。,The three libraries together.", "=1+1,-twice");
    let rows = csv_rows(&text).unwrap();
    std::fs::write(&path, &text).unwrap();
    let plain = load(&copied).unwrap();
    std::fs::write(&path, csv_file(&rows)).unwrap();
    let guarded = load(&copied).unwrap();
    let written = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_dir_all(copied).unwrap();
    assert!(written.starts_with('\u{feff}') && written.contains(",'=1+1,'-twice"), "{written}");
    assert_eq!(plain[0].facts[0].note, "=1+1");
    for (plain, guarded) in plain.iter().zip(&guarded) {
        assert_eq!(plain.facts, guarded.facts);
    }
}

#[test]
fn a_ledger_that_is_kept_compares_as_unmoved() {
    let (number, ledger) = ledger_to_keep(&folder()).unwrap();
    assert_eq!(number, "1.0.0");
    assert!(ledger.starts_with("\u{feff}id,indicator,subject,period,value,unit,certainty"));
    assert_eq!(ledger.lines().count(), 11);
    let copied = copied("kept-ledger");
    std::fs::write(copied.join("releases/1.0.0.csv"), ledger).unwrap();
    let problems = load(&copied).err().map(|problems| problems.to_string());
    std::fs::remove_dir_all(copied).unwrap();
    assert_eq!(problems, None);
}
