//! Files to [`Report`]s, or every [`Problem`] in them.
//!
//! 1. `manifest` reads `report.toml`: languages, sections, facets, nouns.
//! 2. `data` reads `datapackage.json` and the tables, checks every cell, and makes the records of
//!    the ledger, computing the derived ones.
//! 3. `figures` reads the figures and holds them against the tables.
//! 4. `glossary` reads the terms.
//! 5. `what_if` reads what a reader may assume, and computes what follows from every choice.
//! 6. `aliases` holds names of before against those that are there, `page_ids` all names against each other where they
//!    become ids of a page, `releases` the ledger against those of the releases before.
//! 7. `edition` writes each language: `text` turns Markdown into HTML, and holds every number
//!    against its record.
//! 8. `parity` compares the languages, `usage` finds what nobody uses.
//!
//! Every step goes on with what the step before could read, so all problems are told at once; a
//! name is called unknown only where the file that lists such names could be read.

mod problem;
mod problems;
mod names;
mod files;
mod dates;
mod evaluated;
mod operators;
mod formula;
mod manifest;
mod data;
mod figures;
mod what_if;
mod aliases;
mod page_ids;
mod text;
mod glossary;
mod releases;
mod edition;
mod parity;
mod usage;

use std::path::Path;

use crate::model::{Fact, Report};

pub use figures::kind_guide;
pub use names::every;
pub use problem::Problem;
pub use problems::Problems;

/// Reads a report's folder: one [`Report`] for each language, in the order of `report.toml`, or all
/// problems of all files.
/// ```
/// use interactive_report::load::load;
///
/// let reports = load("tests/reports/town-libraries".as_ref())?;
/// assert_eq!(reports.iter().map(|report| report.lang.code()).collect::<Vec<_>>(), ["zh", "en"]);
///
/// let problems = load("tests/reports/broken/number-differs".as_ref()).expect_err("half a report");
/// assert!(problems.0.iter().all(|problem| problem.line >= 1 && !problem.message.is_empty()));
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn load(dir: &Path) -> Result<Vec<Report>, Problems> {
    read(dir).map(|(reports, _)| reports)
}

/// A report's ledger as `releases/<number>.csv` keeps it, with the release's number.
pub fn ledger_to_keep(dir: &Path) -> Result<(String, String), Problems> {
    let (_, parts) = read(dir)?;
    let facts: Vec<Fact> = parts.records.into_iter().map(|record| record.fact).collect();
    Ok((parts.manifest.release, releases::ledger_csv(&facts)))
}

fn read(dir: &Path) -> Result<(Vec<Report>, edition::Parts), Problems> {
    let mut problems = Problems::default();
    let manifest = manifest::read(dir, &mut problems);
    let data = data::read(dir, &manifest, &mut problems);
    let drafts = figures::read(dir, &manifest, &mut problems);
    let texts = text::read(dir, &manifest, &mut problems);
    let glossary = glossary::read(dir, &manifest, &mut problems);
    let mut what_ifs = what_if::read(dir, &manifest, &mut problems);
    let known = names::Known::of(&manifest, &data, &drafts, glossary.as_ref(), &what_ifs);
    if let Some(file) = &manifest.file {
        aliases::check(file, &manifest.aliases, &known, &mut problems);
    }
    page_ids::check(&manifest, &data, &drafts, glossary.as_ref(), &texts, &known, &mut problems);
    data::check_cells(&data, &manifest, &known, &mut problems);
    let records = data::records(&data, &manifest, &known, &mut problems);
    figures::check(&drafts, &data, &manifest, &known, &records, &mut problems);
    what_if::check(&mut what_ifs, &drafts, &known, &records, &mut problems);
    let releases = releases::read(dir, &manifest, &records, &known, &mut problems);
    let parts = edition::Parts {
        manifest,
        data,
        drafts,
        what_ifs,
        texts,
        glossary,
        known,
        records,
        releases,
    };
    let languages = parts.languages();
    let editions = languages.iter().map(|lang| edition::write(&parts, *lang, &mut problems));
    let (reports, uses): (Vec<_>, Vec<_>) = editions.unzip();
    let uses: Vec<parity::Used> = uses.into_iter().flatten().collect();
    let names = parity::ProperNames::of(&parts.manifest, &parts.data);
    parity::check(&uses, &names, &mut problems);
    usage::check(&parts, &uses, &mut problems);
    match problems.sorted() {
        Problems(none) if none.is_empty() => Ok((reports, parts)),
        problems => Err(problems),
    }
}
