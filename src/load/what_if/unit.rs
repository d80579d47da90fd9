//! The unit of an input or an output.

use super::draft::WhatIfDraft;
use crate::{
    load::{Problems, data, files::Spot, names::Known},
    model::Unit,
};

/// The power of ten and the base of a unit that the report knows.
pub fn unit(
    draft: &WhatIfDraft,
    written: &Spot,
    known: &Known,
    problems: &mut Problems,
) -> Option<(i32, Unit)> {
    let problem = data::check_unit(&draft.file, written, known);
    let right = problem.is_none();
    problems.extend(problem);
    Unit::parse(&written.text).filter(|_| right)
}
