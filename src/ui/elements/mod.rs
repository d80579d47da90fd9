//! The few kinds of elements that parts consist of. A part says what reacts; here stands the markup of each kind of
//! element, once. What reacts is boxed, so that the browser's program holds the code of each kind once too.

mod line;
mod link;
mod list_item;
mod plain_button;
mod press_button;
mod reacts;
mod table_row;
mod words_span;

pub use line::Line;
pub use link::Link;
pub use list_item::ListItem;
pub use plain_button::PlainButton;
pub use press_button::PressButton;
pub use reacts::{Clicked, Flag, Says, Text, clicked, effect, flag, says, text, truth};
pub use table_row::TableRow;
pub use words_span::{LivingWords, WordsSpan};
