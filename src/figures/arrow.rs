//! An arrow round corners.

use super::look::Look;
use super::marks::{self, Point};
use super::{EchartsOption, colour};

/// Adds a line through corners with a head at its end; its parts have ids that begin with `id`.
pub fn arrow(option: EchartsOption, id: &str, corners: &[Point]) -> EchartsOption {
    let look = Look::plain(colour::QUIET, true);
    let option = corners.windows(2).enumerate().fold(option, |option, (index, pair)| {
        option.series(marks::segment(&format!("{id}-{index}"), pair[0], pair[1], &look, 1.6, false))
    });
    match corners {
        [.., before, end] => option.series(marks::arrow_head(&format!("{id}-head"), *before, *end)),
        _ => option,
    }
}
