//! Numbers, units, dates and lists as text in each language, and back: the only formatting.
//!
//! - Writing: [`Locale`] takes a record (`fact`), rounds its value (`quantity`), writes its digits without binary
//!   noise (`significant`), and sets the unit in the language's own way (`zh_quantity`, `en_quantity`).
//! - Reading: [`Locale::agrees`] takes the unit off (`zh_read`, `en_read`), reads the number
//!   (`digits`, `zh_numeral`, `en_number`) and compares it with the record (`agree`).
//! - Orders of magnitude are written and read from one list of forms (`order`).
//! - What the interface says (`phrases`, `said`, `figure_phrases`), and records as sentences (`record`, `formula`).
//! - Tables as files that spreadsheets open, and back: [`csv_file`].
//! - Looking through running text: [`unbound_numbers`], [`years_named`], [`half_width_punctuation`].

mod agree;
mod assumed;
mod change;
mod counted;
mod csv_file;
mod digits;
mod en_fraction;
mod en_number;
mod en_numeral;
mod en_order;
mod en_quantity;
mod en_read;
mod fact;
mod figure_phrases;
mod float_digits;
mod formula;
mod list;
mod locale;
mod newsroom;
mod order;
mod page_phrases;
mod period;
mod phrases;
mod place;
mod plain;
mod punctuation;
mod quantity;
mod record;
mod said;
mod scale;
mod search;
mod significant;
mod signs;
mod taken_away;
mod thousands;
mod unbound;
mod unit_fraction;
mod value;
mod zh_numeral;
mod zh_order;
mod zh_quantity;
mod zh_read;

#[cfg(test)]
mod tests;

pub use assumed::{AssumedPhrase, follows_from, in_text, named_number, reader_stamp, start, yours};
pub use change::{changed_record, movement, reason};
pub use csv_file::{csv_file, csv_rows, unguarded};
pub use figure_phrases::{
    FigurePhrase, drawn_as, drawn_as_derived, follows, looks, release_number, spoken,
    spoken_source, with_formula,
};
pub use formula::formula;
pub use list::join;
pub use locale::{Locale, mark};
pub use newsroom::{NewsroomPhrase, embed_weight, kilobytes, quoted};
pub use page_phrases::PagePhrase;
pub use phrases::Phrase;
pub use place::section_place;
pub use plain::{plain_number, plain_period};
pub use punctuation::half_width_punctuation;
pub use record::{
    cell, certainty_of, cited, marked, named, passage, quotation, record, row, row_cited,
    sentences, sure, when,
};
pub use said::{
    at_rate, average_pace, hundred_is, measured, narrowed, not_stated, qualifiers, reading_time,
    release, remaining, rows_shown, table_of, take_away, years,
};
pub use search::{SearchPhrase, kind_found};
pub use signs::{colon, comma, semicolon};
pub use taken_away::{
    data_package, feed, figure_feed, licences, paper, single_file, single_file_in, taken_away,
};
pub use unbound::{unbound_numbers, year_alone, years as years_named};
pub use unit_fraction::is_cut_short;
