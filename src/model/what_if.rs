//! What would follow if a reader's assumptions held: never data.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Certainty, Fact, Formula, Period, Precision, Scope, Tags, Unit, times_ten_to};

/// One question of the kind "what if": what a reader may assume, and what would follow from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatIf {
    /// The file's name: `what-if/<id>.toml`.
    pub id: String,
    /// The figure that draws what would follow.
    pub figure: String,
    /// What a reader may assume, in the author's order.
    pub inputs: Vec<Input>,
    /// What follows, in the author's order.
    pub outputs: Vec<WhatIfOutput>,
}

/// A number that a reader may choose. Numbers are kept as whole ticks of a power of ten, so that a choice
/// equals itself after any journey through an address: with two decimals 0.25 is 25.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// Formulas and the address call it by this id.
    pub id: String,
    /// Its name in the edition's language.
    pub label: String,
    /// The base unit of its value.
    pub unit: Unit,
    /// The power of ten of the unit in which it is chosen: 6 for millions.
    pub exponent: i32,
    /// What can be chosen.
    pub choices: Choices,
    /// The record that states the start; empty where the author chose it.
    pub stated: String,
    /// The record beside which a figure draws the reader's value; empty for none.
    pub beside: String,
}

/// What can be chosen of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Decimals with which it is chosen and written in the address.
    pub decimals: u8,
    /// The lowest choice, in ticks.
    pub min: i64,
    /// The highest choice, in ticks.
    pub max: i64,
    /// From one choice to the next, in ticks.
    pub step: i64,
    /// What is printed, in ticks.
    pub start: i64,
}

/// A number that follows from the inputs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatIfOutput {
    /// Texts call it by this id.
    pub id: String,
    /// Its name in the edition's language.
    pub label: String,
    /// The base unit of its value.
    pub unit: Unit,
    /// An expression over ids of records, inputs and `{period}`, in braces.
    pub formula: String,
    /// When it would hold. Of an interval each year has its value; the sentence has that of the last.
    pub period: Option<Period>,
    /// The record beside which a figure draws it; empty for none.
    pub beside: String,
    /// Its values in the base unit, computed by the build: for every choice of the inputs, the last input
    /// changing first, and of each choice for every year of an interval.
    pub values: Vec<f32>,
}

impl WhatIf {
    /// The input of an id.
    pub fn input(&self, id: &str) -> Option<&Input> {
        self.inputs.iter().find(|input| input.id == id)
    }

    /// The output of an id.
    pub fn output(&self, id: &str) -> Option<&WhatIfOutput> {
        self.outputs.iter().find(|output| output.id == id)
    }

    /// The place of a choice of every input among the values of an output.
    pub fn choice(&self, ticks: impl Fn(&Input) -> i64) -> usize {
        let inputs = self.inputs.iter();
        inputs.fold(0, |place, input| {
            place * input.choices.count() + input.choices.place(ticks(input))
        })
    }
}

impl Input {
    /// A choice in the base unit. No choice that a build offers leaves what is kept; of an altered file's that do, nothing.
    pub fn value(&self, ticks: i64) -> Decimal {
        let power = self.exponent.saturating_sub(i32::from(self.choices.decimals));
        times_ten_to(Decimal::from(ticks), power).unwrap_or_default()
    }
}

impl Choices {
    /// The choice that is nearest to a number of ticks.
    pub fn nearest(&self, ticks: i64) -> i64 {
        let steps = (ticks.clamp(self.min, self.max) - self.min + self.step / 2) / self.step;
        (self.min + steps * self.step).min(self.max)
    }

    /// How many choices there are.
    pub fn count(&self) -> usize {
        ((self.max - self.min) / self.step) as usize + 1
    }

    /// The place of a choice among them, from 0.
    pub fn place(&self, ticks: i64) -> usize {
        ((ticks - self.min) / self.step) as usize
    }
}

impl WhatIfOutput {
    /// Whether a figure draws it: beside a record, or in its years.
    pub fn is_drawn(&self) -> bool {
        self.period.is_some() || !self.beside.is_empty()
    }

    /// The years for which it has a value; none where it is no matter of years.
    pub fn years(&self) -> Vec<i32> {
        let Some(period) = self.period else { return Vec::new() };
        (period.start.year..=period.last_year()).collect()
    }

    /// What follows from a choice: a value for each year, or one. Empty in a program that has no need of it.
    pub fn values(&self, choice: usize) -> impl Iterator<Item = Decimal> {
        let each = self.years().len().max(1);
        self.values.iter().skip(choice * each).take(each).map(|value| rounded(f64::from(*value)))
    }
}

/// To six significant digits: all that four bytes hold.
fn rounded(value: f64) -> Decimal {
    let mut power = (value.abs().log10().floor() as i32).saturating_sub(5);
    let mut digits = (value / 10f64.powi(power)).round() as i64;
    while digits != 0 && digits % 10 == 0 {
        (digits, power) = (digits / 10, power.saturating_add(1));
    }
    times_ten_to(Decimal::from(digits), power).unwrap_or_default()
}

impl Fact {
    /// A value that holds only if a reader's assumptions do; `follows` says whether it is computed from them.
    pub fn assumed(id: &str, value: Decimal, unit: &Unit, follows: bool) -> Fact {
        let formula = || Formula { expression: String::new(), terms: Vec::new() };
        Fact {
            id: id.to_string(),
            indicator: String::new(),
            subject: String::new(),
            period: None,
            value,
            unit: unit.clone(),
            certainty: Certainty::Forecast,
            precision: Precision::Digits,
            scope: Scope::Reader,
            formula: follows.then(formula),
            source: String::new(),
            passage: String::new(),
            tags: Tags::default(),
            note: String::new(),
        }
    }
}
