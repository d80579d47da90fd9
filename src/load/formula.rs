//! A formula over ids in braces: `{a} / {b}`. Derived records and what-ifs are computed with it.

use exmex::{Express, FlatEx};

use super::{
    Problem, Problems,
    files::{SourceFile, Spot},
};

/// A formula that can be computed.
#[derive(Clone, Debug)]
pub struct ParsedFormula {
    expression: FlatEx<f64>,
    /// The ids in braces, each once, in order.
    pub terms: Vec<String>,
}

/// An author's formula, whose text begins `within` bytes behind its place; none where it cannot be read or
/// names what `unknown` tells of. All that is wrong is told.
pub fn read(
    file: &SourceFile,
    (written, within): (&Spot, usize),
    example: &str,
    unknown: impl Fn(&Spot) -> Option<Problem>,
    problems: &mut Problems,
) -> Option<ParsedFormula> {
    let mut right = true;
    for id in ids(&written.text) {
        let start = written.span.start + within + id.start;
        let text = written.text[id].to_string();
        let span = start..start + text.len();
        let problem = unknown(&Spot { text, span });
        right &= problem.is_none();
        problems.extend(problem);
    }
    match ParsedFormula::parse(&written.text) {
        Ok(formula) => Some(formula).filter(|_| right),
        Err(reason) => {
            let problem = file.problem_at(written, "formula cannot be read");
            let expected = format!("a formula over ids in braces, as in {example}");
            problems.push(problem.expected(expected).hint(reason.replace('\n', " ")));
            None
        }
    }
}

/// Where ids stand in a formula, as byte ranges without the braces.
pub fn ids(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ids = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{') {
        let start = at + open + 1;
        let Some(length) = text[start..].find('}') else {
            break;
        };
        ids.push(start..start + length);
        at = start + length + 1;
    }
    ids
}

impl ParsedFormula {
    /// Parses a formula; the error says why it is none.
    pub fn parse(text: &str) -> Result<ParsedFormula, String> {
        let mut terms: Vec<String> = Vec::new();
        for id in ids(text) {
            let id = text[id].to_string();
            if !terms.contains(&id) {
                terms.push(id);
            }
        }
        let expression = FlatEx::<f64>::parse(text).map_err(|error| error.to_string())?;
        let mut names = expression.var_names().iter();
        match names.find(|name| !terms.contains(name)) {
            Some(name) => Err(format!("\"{name}\" is neither a function nor an id in braces")),
            None if terms.is_empty() => Err("it names no record".to_string()),
            None => Ok(ParsedFormula { expression, terms }),
        }
    }

    /// The result, given a value for each id.
    pub fn value(&self, of: impl Fn(&str) -> f64) -> f64 {
        let names = self.expression.var_names();
        let values: Vec<f64> = names.iter().map(|name| of(name)).collect();
        self.expression.eval(&values).unwrap_or(f64::NAN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> f64 {
        let formula = ParsedFormula::parse(text).unwrap();
        formula.value(|id| if id == "b-2" { 4.0 } else { 2.0 })
    }

    #[test]
    fn ids_have_hyphens_and_functions_names() {
        assert_eq!(value("{a-1} / {b-2}"), 0.5);
        assert_eq!(value("(({b-2} / {a-1}) ^ (1 / 1) - 1) * 100"), 100.0);
        assert_eq!(value("7 * ln(2) / ln({b-2} / {a-1})"), 7.0);
    }

    #[test]
    fn what_is_no_formula() {
        assert!(ParsedFormula::parse("{a} /").is_err());
        assert!(ParsedFormula::parse("a / {b}").is_err());
        assert!(ParsedFormula::parse("1 + 1").is_err());
    }
}
