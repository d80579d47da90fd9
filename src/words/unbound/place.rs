//! Where a number stands, and what was found there.

use crate::model::Lang;

/// A number at some place: where it ends, and whether it ought to be bound.
pub(super) struct Found {
    pub end: usize,
    pub unbound: bool,
}

/// A number in its surroundings.
#[derive(Clone, Copy)]
pub(super) struct NumberPlace<'a> {
    pub lang: Lang,
    pub before: &'a str,
    pub number: &'a str,
    pub after: &'a str,
}
