//! How sure a derived number is, worked out from its terms.

use crate::load::formula::ParsedFormula;
use crate::model::{Certainty, Fact};

/// A bound is moved by this much to see which way the result goes.
const NUDGE: f64 = 0.01;

/// The certainty of a formula's result.
///
/// 1. A forecast among the terms makes a forecast.
/// 2. An approximation makes an approximation.
/// 3. Each bound is moved the way the truth may lie; if all move the result up it is a lower
///    bound, if all move it down an upper bound, else an approximation.
pub fn of(formula: &ParsedFormula, terms: &[&Fact]) -> Certainty {
    let any = |certainty| terms.iter().any(|term| term.certainty == certainty);
    if any(Certainty::Forecast) {
        return Certainty::Forecast;
    }
    if any(Certainty::About) {
        return Certainty::About;
    }
    let result = |moved: &str, factor: f64| {
        formula.value(|id| {
            let term = terms.iter().find(|term| term.id == id);
            let value = term.map_or(f64::NAN, |term| term.value);
            let step = if id == moved { value.abs() * factor } else { 0.0 };
            value + step
        })
    };
    let stated = result("", 0.0);
    let (mut up, mut down) = (false, false);
    for term in terms {
        let factor = match term.certainty {
            Certainty::Over => NUDGE,
            Certainty::Under => -NUDGE,
            _ => continue,
        };
        let change = result(&term.id, factor) - stated;
        up |= change > 0.0;
        down |= change < 0.0;
    }
    match (up, down) {
        (true, true) => Certainty::About,
        (true, false) => Certainty::Over,
        (false, true) => Certainty::Under,
        (false, false) => Certainty::Exact,
    }
}
