//! The unit in which an axis counts, so that its labels stay short.

use super::Locale;
use crate::model::{Lang, Unit};

impl Locale<'_> {
    /// By what to divide values up to `most` for the labels of an axis: hundred millions (亿) of money in
    /// Chinese, billions in English where the values reach that far; otherwise by one.
    pub fn axis_divisor(&self, most: f64, unit: &Unit) -> f64 {
        let step = match self.lang {
            Lang::Zh => 1e8,
            Lang::En => 1e9,
        };
        match unit {
            Unit::Money(_) if most >= step => step,
            _ => 1.0,
        }
    }
}
