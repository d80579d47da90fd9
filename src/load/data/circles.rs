//! Formulas that lead back to themselves.

use crate::load::{
    Problems,
    files::{CsvRow, CsvTable, Spot},
    formula::ParsedFormula,
};

/// A row whose value is still to be computed.
pub struct Waiting<'a> {
    /// The row.
    pub row: &'a CsvRow,
    /// Its id.
    pub id: &'a str,
    /// Its formula.
    pub formula: ParsedFormula,
    /// The power of ten of its unit.
    pub exponent: i32,
    /// Where the formula stands.
    pub cell: &'a Spot,
}

/// Tells of every row whose formula leads back to it.
pub fn report(table: &CsvTable, waiting: &[Waiting], problems: &mut Problems) {
    for row in waiting {
        if let Some(path) = circle(row, waiting) {
            let problem = table.file.problem_at(row.cell, "formula leads back to itself");
            problems.push(problem.hint(path.join(" → ")));
        }
    }
}

/// The way from a row through its terms back to itself, if there is one.
fn circle<'a>(row: &'a Waiting, waiting: &'a [Waiting]) -> Option<Vec<&'a str>> {
    let mut ways = vec![vec![row]];
    let mut seen: Vec<&str> = Vec::new();
    while let Some(way) = ways.pop() {
        for term in &way.last()?.formula.terms {
            if term == row.id {
                let ids = way.iter().map(|row| row.id);
                return Some(ids.chain([row.id]).collect());
            }
            let next = waiting.iter().find(|row| row.id == term);
            if let Some(next) = next.filter(|next| !seen.contains(&next.id)) {
                seen.push(next.id);
                ways.push([way.clone(), vec![next]].concat());
            }
        }
    }
    None
}
