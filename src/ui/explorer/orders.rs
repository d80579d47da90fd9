//! The order of the rows by a column, worked out once for all of them, and by the browser: it knows the order
//! of each language's words, and the code that sorts would be the larger part of this module.

use std::cell::RefCell;

use js_sys::{Array, Uint32Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use super::column::ExploreColumn;
use super::rows::{OrderKey, Rows};

#[wasm_bindgen(module = "/src/ui/explorer/order.js")]
extern "C" {
    fn order(cells: &Array, numbers: bool, language: &str) -> Uint32Array;
}

/// The rows in the order of every column that was asked for.
#[derive(Default)]
pub struct Orders(RefCell<Vec<(ExploreColumn, Vec<u32>)>>);

impl Orders {
    /// Some rows, given in the files' order, in that of a column, upwards or downwards.
    pub fn ordered(
        &self,
        rows: &Rows,
        some: &[usize],
        (column, is_downwards): (ExploreColumn, bool),
    ) -> Vec<usize> {
        let mut known = self.0.borrow_mut();
        if !known.iter().any(|(one, _)| *one == column) {
            known.push((column, all(rows, column)));
        }
        let mut among = vec![false; rows.evidence.rows.len()];
        some.iter().for_each(|row| among[*row] = true);
        let order =
            known.iter().find(|(one, _)| *one == column).map_or(&[][..], |(_, order)| order);
        let ordered = order.iter().map(|row| *row as usize).filter(|row| among[*row]);
        let is_unknown = |row: &usize| rows.order_key(*row, column) == OrderKey::Unknown;
        // What is unknown comes last either way.
        let (unknown, mut known): (Vec<usize>, Vec<usize>) = ordered.partition(is_unknown);
        if is_downwards {
            known.reverse();
        }
        known.into_iter().chain(unknown).collect()
    }
}

fn all(rows: &Rows, column: ExploreColumn) -> Vec<u32> {
    let cell = |row: usize| match rows.order_key(row, column) {
        OrderKey::Words(words) => JsValue::from(words),
        OrderKey::Digits(digits) => JsValue::from(digits),
        OrderKey::Years(years) => JsValue::from(years),
        OrderKey::Unknown => JsValue::from(f64::INFINITY),
    };
    let cells: Array = (0..rows.evidence.rows.len()).map(cell).collect();
    order(&cells, column.is_of_numbers(), rows.evidence.lang.tag()).to_vec()
}
