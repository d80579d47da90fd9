//! Orders of magnitude in Chinese: 千亿级, 万亿元级, 毫秒级.

use super::{scale, zh_quantity};
use crate::model::{Noun, Unit};

const LEVELS: [&str; 4] = ["级", "级别", "量级", "数量级"];

/// All forms for a power of ten, the best first; none for units that have no such words.
pub(super) fn forms(exponent: i32, unit: &Unit, noun: Option<&Noun>) -> Vec<String> {
    match unit {
        Unit::Money(currency) => {
            let name = zh_quantity::money(*currency);
            levels(power(exponent), &[name, ""], "")
        }
        Unit::Count(_) => {
            let (counter, name) =
                noun.map_or(("", ""), |noun| (noun.counter.as_str(), noun.many.as_str()));
            levels(power(exponent), &["", counter, name], name)
        }
        Unit::Seconds => {
            let part = scale::seconds(exponent);
            let factor = match exponent - part.power {
                0 => Some(String::new()),
                above => power(above),
            };
            levels(factor, &[part.zh], "")
        }
        _ => Vec::new(),
    }
}

/// Each level word after the power and each unit, without and with what is counted.
fn levels(power: Option<String>, units: &[&str], noun: &str) -> Vec<String> {
    let Some(power) = power else { return Vec::new() };
    let combine = |unit| LEVELS.iter().map(move |level| (unit, *level));
    let forms = units.iter().flat_map(combine);
    let forms: Vec<String> = forms.map(|(unit, level)| format!("{power}{unit}{level}")).collect();
    let named: Vec<String> = forms.iter().map(|form| form.clone() + noun).collect();
    forms.into_iter().chain(named).collect()
}

/// 十, 百, … 千万亿.
fn power(exponent: i32) -> Option<String> {
    let at = usize::try_from(exponent).ok().filter(|at| *at > 0)?;
    let group = ["", "万", "亿", "万亿"].get(at / 4)?;
    let within = ["", "十", "百", "千"][at % 4];
    Some(format!("{within}{group}"))
}
