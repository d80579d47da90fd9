//! What a report is: plain data in one language, no I/O.
//!
//! [`Report`] is one edition (one language) of a report. `load` makes one for each language from an
//! author's files; the browser reads the same value back from the page.

mod certainty;
mod facet;
mod fact;
mod figure;
mod html;
mod lang;
mod period;
mod report;
mod section;
mod table;
mod unit;

pub use certainty::Certainty;
pub use facet::{Facet, FacetValue, Tags};
pub use fact::{Fact, Formula, Precision, Scope};
pub use figure::{Figure, Kind, Scale};
pub use html::{Html, Inline};
pub use lang::Lang;
pub use period::{Date, Period};
pub use report::{Author, Report, Source};
pub use section::{Block, Section, SectionKind};
pub use table::{Column, ColumnKind, Row, Table};
pub use unit::{Currency, Noun, Nouns, Unit};
