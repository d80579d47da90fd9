//! Orders of magnitude in English: 100-billion-scale, hundreds of billions, trillion-yuan,
//! milliseconds.

use super::scale;
use crate::model::{Currency, Noun, Unit};

/// All forms for a power of ten, the best first; none for units that have no such words.
pub(super) fn forms(exponent: i32, unit: &Unit, noun: Option<&Noun>) -> Vec<String> {
    match unit {
        Unit::Money(currency) => {
            let (one, many) = match currency {
                Currency::Cny => ("yuan", "yuan"),
                Currency::Usd => ("dollar", "dollars"),
                Currency::Eur => ("euro", "euros"),
            };
            named(exponent, &[&format!("-{one}"), &format!("-{one}-scale")], many)
        }
        Unit::Count(_) => {
            let (one, many) = noun.map_or(("", ""), |noun| (noun.one.as_str(), noun.many.as_str()));
            named(exponent, &["-scale", &format!("-{one}"), &format!("-{one}-scale")], many)
        }
        Unit::Seconds => {
            let part = scale::seconds(exponent);
            written(exponent - part.power, part.en, &["-scale", "-level", ""])
        }
        _ => Vec::new(),
    }
}

/// Forms with the name of the greatest power of a thousand.
fn named(exponent: i32, endings: &[&str], many: &str) -> Vec<String> {
    let names = [(12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")];
    let Some((power, name)) = names.into_iter().find(|(power, _)| exponent >= *power) else {
        return Vec::new();
    };
    let endings: Vec<&str> = endings.iter().copied().chain(["-scale", "-level", ""]).collect();
    let mut forms = written(exponent - power, name, &endings);
    if let Some(plural) = plural(exponent - power, name) {
        forms.push(format!("{plural} of {many}"));
    }
    forms
}

/// `10-billion` and `ten-billion` with each ending, then `tens of billions`.
fn written(above: i32, name: &str, endings: &[&str]) -> Vec<String> {
    let factors: &[&str] = match above {
        0 => &["", "one-"],
        1 => &["10-", "ten-"],
        2 => &["100-", "hundred-", "one-hundred-"],
        _ => return Vec::new(),
    };
    let combine = |factor| endings.iter().map(move |ending| (factor, ending));
    let forms = factors.iter().flat_map(combine);
    let forms = forms.map(|(factor, ending)| format!("{factor}{name}{ending}"));
    forms.chain(plural(above, name)).collect()
}

fn plural(above: i32, name: &str) -> Option<String> {
    match above {
        0 => Some(format!("{name}s")),
        1 => Some(format!("tens of {name}s")),
        2 => Some(format!("hundreds of {name}s")),
        _ => None,
    }
}
