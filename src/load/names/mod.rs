//! Names that files refer to: what is known, and which known name was probably meant.

mod did_you_mean;
mod enum_words;
mod id;
mod known;
mod listed;

pub use did_you_mean::hint;
pub use enum_words::{every, from_word, words_of};
pub use id::is_id;
pub use known::{Known, row_of};
pub use listed::Names;
