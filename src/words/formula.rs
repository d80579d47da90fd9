//! A derived record's formula as a reader sees it: with the numbers of its terms.

use super::Locale;
use crate::model::{Fact, Report};

/// The formula with each id replaced by its number, (6000亿 ÷ 180亿)…; none for a stated record.
pub fn formula(report: &Report, fact: &Fact) -> Option<String> {
    let formula = fact.formula.as_ref()?;
    let locale = Locale::of(report);
    let signs = formula.expression.replace('*', "×").replace(" / ", " ÷ ").replace(" - ", " − ");
    let filled = formula.terms.iter().fold(signs, |text, id| {
        let number = report.fact(id).map(|term| locale.short_fact(term));
        text.replace(&format!("{{{id}}}"), &number.unwrap_or_default())
    });
    Some(filled)
}
