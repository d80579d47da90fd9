//! Numbers, units, dates and lists as text in each language, and back: the only formatting.
//!
//! - Writing: [`Locale`] rounds a value (`quantity`), writes its digits without binary noise
//!   (`decimal`), and sets the unit in the language's own way (`zh_quantity`, `en_quantity`).
//! - Reading: [`Locale::agrees`] takes the unit off (`zh_read`, `en_read`), reads the number
//!   (`digits`, `zh_numeral`, `en_number`) and compares it with the record (`agree`).
//! - Orders of magnitude are written and read from one list of forms (`order`).
//! - What the interface says (`phrases`), and records as sentences (`record`, `formula`).
//! - Looking through running text: [`unbound_numbers`], [`half_width_punctuation`].

mod agree;
mod decimal;
mod digits;
mod en_fraction;
mod en_number;
mod en_numeral;
mod en_order;
mod en_quantity;
mod en_read;
mod formula;
mod locale;
mod order;
mod period;
mod phrases;
mod punctuation;
mod quantity;
mod record;
mod scale;
mod unbound;
mod zh_numeral;
mod zh_order;
mod zh_quantity;
mod zh_read;

#[cfg(test)]
mod tests;

pub use formula::formula;
pub use locale::{Locale, mark};
pub use phrases::{Phrase, average_pace, narrowed, qualifiers, release, remaining, table_of};
pub use punctuation::half_width_punctuation;
pub use record::{cell, certainty_of, colon, comma, named, record, row, sentences};
pub use unbound::unbound_numbers;
