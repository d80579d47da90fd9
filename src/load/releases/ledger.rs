//! `releases/<number>.csv`: the ledger as a release had it.

use std::path::{Path, PathBuf};

use crate::load::{
    Problem, Problems,
    data::{is_number, read_quantity},
    files::{self, CsvRow, CsvTable, SourceFile},
    names,
};
use crate::model::{Certainty, Fact, Formula, Period, Scope, Tags};
use crate::words::{csv_file, plain_number, plain_period};

/// Columns of the file, in order.
const COLUMNS: [&str; 9] =
    ["id", "indicator", "subject", "period", "value", "unit", "certainty", "precision", "formula"];

/// The records of a release that was kept. The present one need not have been.
pub fn read(
    dir: &Path,
    number: &str,
    is_present: bool,
    problems: &mut Problems,
) -> Option<Vec<Fact>> {
    let path: PathBuf = format!("releases/{number}.csv").into();
    if !files::exists(dir, &path) {
        if !is_present {
            let problem = Problem::of_file(&path, "file is missing");
            problems.push(problem.hint(
                "the next release is compared with it: run ./dev release on that release's commit and copy the file",
            ));
        }
        return None;
    }
    let file = SourceFile::read(dir, &path, problems)?;
    let table = CsvTable::parse("release", file, problems);
    for column in COLUMNS.iter().filter(|column| !table.has(column)) {
        let problem = table.file.problem(0..1, format!("missing column \"{column}\""));
        problems.push(problem.hint("the file is written by ./dev release and not changed by hand"));
    }
    let facts = table.rows.iter().filter_map(|row| fact(&table, row, problems));
    Some(facts.collect())
}

fn fact(table: &CsvTable, row: &CsvRow, problems: &mut Problems) -> Option<Fact> {
    let text = |column| table.text(row, column);
    let (unit, certainty) = (text("unit"), text("certainty"));
    let all = Certainty::STATED.into_iter().chain([Certainty::Under]);
    let certainty = all.into_iter().find(|known| known.code() == certainty);
    let value = table.cell(row, "value")?;
    let Some(((value, unit), certainty)) = read_quantity(&value.text, unit).zip(certainty) else {
        let message = if is_number(&value.text) { "row cannot be read" } else { "bad number" };
        let problem = table.file.problem_at(value, message);
        problems.push(problem.hint("the file is written by ./dev release and not changed by hand"));
        return None;
    };
    let formula = Some(text("formula")).filter(|formula| !formula.is_empty());
    Some(Fact {
        id: text("id").to_string(),
        indicator: text("indicator").to_string(),
        subject: text("subject").to_string(),
        period: Period::parse(text("period")),
        value,
        unit,
        certainty,
        precision: names::from_word(text("precision")).unwrap_or_default(),
        scope: Scope::default(),
        formula: formula
            .map(|expression| Formula { expression: expression.to_string(), terms: Vec::new() }),
        source: String::new(),
        passage: String::new(),
        tags: Tags::default(),
        note: String::new(),
    })
}

/// The records as the file holds them; indicators and subjects are ids.
pub fn csv(facts: &[Fact]) -> String {
    let rows = facts.iter().map(|fact| {
        let formula = fact.formula.as_ref();
        [
            fact.id.clone(),
            fact.indicator.clone(),
            fact.subject.clone(),
            fact.period.as_ref().map(plain_period).unwrap_or_default(),
            plain_number(fact.value),
            fact.unit.code().to_string(),
            fact.certainty.code().to_string(),
            fact.precision.code().to_string(),
            formula.map(|formula| formula.expression.clone()).unwrap_or_default(),
        ]
    });
    csv_file([COLUMNS.map(String::from)].into_iter().chain(rows))
}
