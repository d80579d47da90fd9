//! What a reader assumes in the report's what-ifs: `growth.rate:25,cost.ratio:0.2`.

use std::fmt;

use super::Index;
use crate::model::{Choices, WhatIf};

/// The inputs that a reader chose otherwise than printed, in order, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumed(Vec<Assumption>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Assumption {
    /// The ids of the what-if and of its input, joined by a full stop.
    input: String,
    ticks: i64,
    decimals: u8,
}

impl Assumed {
    /// Whether all is as printed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The choice for an input, in its ticks; none where it is as printed.
    pub fn ticks(&self, what_if: &str, input: &str) -> Option<i64> {
        let is_it = |known: &&Assumption| known.input.split_once('.') == Some((what_if, input));
        self.0.iter().find(is_it).map(|assumption| assumption.ticks)
    }

    /// The place of the reader's choice among the values of a what-if's outputs.
    pub fn choice(&self, what_if: &WhatIf) -> usize {
        what_if.choice(|input| self.ticks(&what_if.id, &input.id).unwrap_or(input.choices.start))
    }

    /// Whether an input of a what-if is chosen otherwise than printed.
    pub fn touches(&self, what_if: &str) -> bool {
        self.0.iter().any(|known| known.input.split('.').next() == Some(what_if))
    }

    /// The same with one input chosen: the nearest of its choices. What the report does not know and what
    /// is no number is ignored; what is printed is no assumption.
    pub fn with(&self, index: &Index, name: &str, number: &str) -> Assumed {
        let known = name.split_once('.').and_then(|(id, input)| index.what_if(id)?.choices(input));
        let Some((choices, ticks)) = known.and_then(|known| Some((known, ticks(known, number)?)))
        else {
            return self.clone();
        };
        let mut all = self.clone();
        let place = all.0.binary_search_by(|other| other.input.as_str().cmp(name));
        if let Ok(place) = place {
            all.0.remove(place);
        }
        let ticks = choices.nearest(ticks);
        if ticks != choices.start {
            let (input, decimals) = (name.to_string(), choices.decimals);
            all.0
                .insert(place.unwrap_or_else(|place| place), Assumption { input, ticks, decimals });
        }
        all
    }

    /// The same with every input of a what-if as printed.
    pub fn without(&self, what_if: &str) -> Assumed {
        let others = self.0.iter().filter(|known| known.input.split('.').next() != Some(what_if));
        Assumed(others.cloned().collect())
    }
}

/// As in the address.
impl fmt::Display for Assumed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, assumption) in self.0.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            let number = decimal(assumption.ticks, assumption.decimals);
            write!(out, "{comma}{}:{number}", assumption.input)?;
        }
        Ok(())
    }
}

/// A number of ticks as a plain decimal number: 250 with two decimals is `2.5`.
pub fn decimal(ticks: i64, decimals: u8) -> String {
    let sign = if ticks < 0 { "-" } else { "" };
    let width = usize::from(decimals) + 1;
    let digits = format!("{:0>width$}", ticks.unsigned_abs().to_string());
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(decimals));
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

/// A plain decimal number in ticks of some choices, cut to its decimals. Far numbers are far: they need not be exact.
fn ticks(choices: Choices, number: &str) -> Option<i64> {
    let (sign, number) = number.strip_prefix('-').map_or((1, number), |rest| (-1, rest));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let decimals = usize::from(choices.decimals);
    let digits =
        whole.bytes().chain(fraction.bytes().chain(std::iter::repeat(b'0')).take(decimals));
    let far = i64::MAX / 100;
    let ticks = digits.fold(0, |sum: i64, digit| match sum > far {
        true => sum,
        false => sum * 10 + i64::from(digit - b'0'),
    });
    Some(sign * ticks)
}

#[cfg(test)]
mod tests {
    use crate::query::{Selection, fixture::index};

    #[test]
    fn only_what_differs_from_the_printed_is_written() {
        let index = index();
        let read = |query: &str| Selection::from_query(&index, query).to_query();
        assert_eq!(read("if=growth.rate:25"), "if=growth.rate:25");
        assert_eq!(read("if=growth.rate:2.5,growth.years:0"), "");
        assert_eq!(
            read("if=growth.years:-3%2Cgrowth.rate%3A10.5"),
            "if=growth.rate:10.5,growth.years:-3"
        );
    }

    #[test]
    fn choices_keep_to_range_and_step() {
        let index = index();
        let read = |number: &str| {
            Selection::from_query(&index, &format!("if=growth.rate:{number}")).to_query()
        };
        assert_eq!(read("99999999999999999999999999"), "if=growth.rate:30");
        assert_eq!(read("-7"), "if=growth.rate:0.5");
        assert_eq!(read("7.3"), "if=growth.rate:7.5");
        assert_eq!(read("7.0000000000000000000000000001"), "if=growth.rate:7");
        for malformed in ["", "x", "1e3", "+3", ".5", "--1", "1.2.3", "NaN", "٣"] {
            assert_eq!(read(malformed), "", "{malformed}");
        }
        assert_eq!(Selection::from_query(&index, "if=growth.no:1,no.rate:2,,:,x").to_query(), "");
    }

    #[test]
    fn a_what_if_is_taken_back_alone_and_with_everything() {
        let index = index();
        let chosen =
            Selection::from_query(&index, "town=north&if=growth.rate:25&show=visits.scale");
        assert!(chosen.assumed().touches("growth") && !chosen.assumed().touches("grow"));
        assert_eq!(chosen.assumed().ticks("growth", "rate"), Some(250));
        let back = chosen.assuming(chosen.assumed().without("growth"));
        assert_eq!(back.to_query(), "town=north&show=visits.scale");
        assert_eq!(chosen.cleared().to_query(), "show=visits.scale");
    }
}
