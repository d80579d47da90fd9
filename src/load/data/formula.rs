//! A formula over the ids of records: `{a} / {b}`.

use exmex::{Express, FlatEx};

/// A formula that can be computed.
#[derive(Clone, Debug)]
pub struct Formula {
    expression: FlatEx<f64>,
    /// The ids in braces, each once, in order.
    pub terms: Vec<String>,
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

impl Formula {
    /// Parses a formula; the error says why it is none.
    pub fn parse(text: &str) -> Result<Formula, String> {
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
            None => Ok(Formula { expression, terms }),
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
        let formula = Formula::parse(text).unwrap();
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
        assert!(Formula::parse("{a} /").is_err());
        assert!(Formula::parse("a / {b}").is_err());
        assert!(Formula::parse("1 + 1").is_err());
    }
}
