//! How sure a derived number is, worked out from its terms.

use rust_decimal::Decimal;

use crate::load::evaluated::Evaluated;
use crate::load::formula::ParsedFormula;
use crate::model::{Certainty, Fact};

/// A bound is moved by this much to see which way the result goes.
const NUDGE: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

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
    let result = |moved: &str, factor: Decimal| {
        let value = |id: &str| {
            let value = terms.iter().find(|term| term.id == id)?.value;
            let step = if id == moved { value.abs().checked_mul(factor)? } else { Decimal::ZERO };
            value.checked_add(step)
        };
        formula.value(|id| value(id).map(Evaluated::stated).unwrap_or_default()).value()
    };
    let stated = result("", Decimal::ZERO);
    let (mut up, mut down) = (false, false);
    for term in terms {
        let factor = match term.certainty {
            Certainty::Over => NUDGE,
            Certainty::Under => -NUDGE,
            _ => continue,
        };
        let (moved, stated) = match (result(&term.id, factor), stated) {
            (Some(moved), Some(stated)) => (moved, stated),
            _ => continue,
        };
        up |= moved > stated;
        down |= moved < stated;
    }
    match (up, down) {
        (true, true) => Certainty::About,
        (true, false) => Certainty::Over,
        (false, true) => Certainty::Under,
        (false, false) => Certainty::Exact,
    }
}
