//! A formula over ids in braces: `{a} / {b}`. Derived records and what-ifs are computed with it.

use exmex::{Express, FlatEx};

use super::{
    Problem, Problems,
    evaluated::Evaluated,
    files::{SourceFile, Spot},
    operators::DecimalOperators,
};

type Expression = FlatEx<Evaluated, DecimalOperators>;

/// What to look for where a formula has no result.
pub const NO_RESULT: &str =
    "does it divide by zero, take the logarithm of nothing, or give more than 28 digits?";

/// A formula that can be computed.
#[derive(Clone, Debug)]
pub struct ParsedFormula {
    expression: Expression,
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
        let expression = Expression::parse(text).map_err(|error| error.to_string())?;
        let mut names = expression.var_names().iter();
        match names.find(|name| !terms.contains(name)) {
            Some(name) => Err(format!("\"{name}\" is neither a function nor an id in braces")),
            None if terms.is_empty() => Err("it names no record".to_string()),
            None => Ok(ParsedFormula { expression, terms }),
        }
    }

    /// The result, given a value for each id.
    pub fn value(&self, of: impl Fn(&str) -> Evaluated) -> Evaluated {
        let names = self.expression.var_names();
        let values: Vec<Evaluated> = names.iter().map(|name| of(name)).collect();
        self.expression.eval(&values).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::read_decimal;

    /// The result, given a value for each id.
    fn of(text: &str, values: &[(&str, &str)]) -> String {
        let value = |id: &str| values.iter().find(|(known, _)| *known == id).unwrap().1;
        let stated = |id: &str| Evaluated::stated(read_decimal(value(id)).unwrap());
        let result = ParsedFormula::parse(text).unwrap().value(stated).published();
        result.map_or("none".to_string(), |result| result.to_string())
    }

    #[test]
    fn ids_have_hyphens_and_functions_names() {
        let value = |text| of(text, &[("a-1", "2"), ("b-2", "4")]);
        assert_eq!(value("{a-1} / {b-2}"), "0.5");
        assert_eq!(value("(({b-2} / {a-1}) ^ (1 / 1) - 1) * 100"), "100");
        assert_eq!(value("7 * ln(2) / ln({b-2} / {a-1})"), "7");
        assert_eq!(value("max({a-1}, {b-2}) - min({a-1}, {b-2}) - abs(-1) + sqrt({b-2})"), "3");
        assert_eq!(
            value("floor({a-1} / 3) + ceil({b-2} / 3) + log2({b-2}) + log10(10) + exp(0)"),
            "6"
        );
    }

    #[test]
    fn sums_and_products_are_exact() {
        let value = |text| of(text, &[("a", "0.1"), ("b", "0.2"), ("c", "1234567890123456.78")]);
        assert_eq!(value("{a} + {b}"), "0.3");
        assert_eq!(value("{c} + {a} / 10"), "1234567890123456.79");
        assert_eq!(value("{c} * 100"), "123456789012345678");
        assert_eq!(value("{c} / 2 - {b}"), "617283945061728.19");
        assert_eq!(value("(1 + {a}) ^ 6"), "1.771561");
        assert_eq!(value("{c} * 0 + 10 ^ (-3)"), "0.001");
    }

    #[test]
    fn what_has_no_end_has_twelve_digits() {
        let value = |text| {
            of(text, &[("a", "600000000000"), ("b", "18000000000"), ("c", "0.0333333333333")])
        };
        assert_eq!(value("{a} / {b}"), "33.3333333333");
        assert_eq!(value("{a} / {b} * 3"), "100");
        assert_eq!(value("(({a} / {b}) ^ (1 / 7) - 1) * 100"), "65.0266586561");
        assert_eq!(value("7 * ln(2) / ln({a} / {b})"), "1.38370174");
        assert_eq!(value("(1 - {c}) * 100"), "96.6666666667");
        assert_eq!(value("{b} / {a} / 10 ^ 16 * 10 ^ 16"), "0.03");
    }

    #[test]
    fn what_has_no_result() {
        let value = |text| of(text, &[("a", "10"), ("b", "-2")]);
        for text in [
            "{a} / ({b} + 2)",
            "ln({b})",
            "{b} ^ 0.5",
            "{a} ^ 29",
            "{a} ^ 28 * {a}",
            "1 / {a} ^ 29",
        ] {
            assert_eq!(value(text), "none", "{text}");
        }
    }

    #[test]
    fn what_is_no_formula() {
        assert!(ParsedFormula::parse("{a} /").is_err());
        assert!(ParsedFormula::parse("a / {b}").is_err());
        assert!(ParsedFormula::parse("1 + 1").is_err());
    }
}
