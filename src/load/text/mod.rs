//! The narrative and the figures' words: Markdown to a text's parts ([`Prose`](crate::model::Prose)), every number held against
//! its record.
//!
//! 1. [`read`] finds the files of each language.
//! 2. [`section`] splits a file into heading, figures, steps and prose; [`inline`] takes a single line.
//! 3. `events` goes through the Markdown with a [`Writer`](writer::Writer): of our links ([`Target`]) it makes HTML that only
//!    stands or parts that react, tells what is wrong with them, and notes what they use ([`Uses`]).
//! 4. The reader of runs looks through what is left for numbers that are bound to no record, and
//!    [`said`] notes which years it names.

mod assumed;
mod bound;
mod citations;
mod context;
mod events;
mod html;
mod images;
mod inline;
mod link;
mod links;
mod living;
mod notes;
mod numbers;
mod pieces;
mod place;
mod read;
mod reading_time;
mod runs;
mod said;
mod section;
mod shown;
mod steps;
mod target;
mod use_kind;
mod uses;
mod what_if;
mod writer;

#[cfg(test)]
mod tests;

pub use context::Context;
pub use inline::inline;
pub use read::{TextFile, read};
pub use reading_time::minutes;
pub use section::section;
pub use use_kind::UseKind;
pub use uses::Uses;

use place::TextPlace;
use target::Target;
