//! What a report is: plain data in one language, no I/O.
//!
//! [`Report`] is one edition (one language) of a report. `load` makes one for each language from an
//! author's files. The page's program reads
//! a `query::Index` of it, that of the figures the report without its words.

mod answer;
mod certainty;
mod date;
mod decimal;
mod facet;
mod escape;
mod evidence;
mod exact;
mod fact;
mod figure;
mod lang;
mod period;
mod prose;
mod release;
mod report;
mod section;
mod switch;
mod table;
mod term;
mod unit;
mod what_if;

pub use answer::Answer;
pub use certainty::Certainty;
pub use date::{Date, Grain};
pub use decimal::{nearest, read_decimal, times_ten_to};
pub use escape::escape;
pub use evidence::{Evidence, EvidenceRow, EvidenceTable};
pub use facet::{Facet, FacetValue, Tags};
pub use fact::{Fact, Formula, Precision, Scope};
pub use figure::{Figure, FigureContent, Kind, Scale, Scenario};
pub use lang::Lang;
pub use period::{End, Period};
pub use prose::{Inline, Prose, ProsePart, ReactsBy};
pub use release::{Change, ChangeKind, Note, Release};
pub use report::{Alias, Report, Source};
pub use section::{Block, Section, SectionKind, Step, Steps};
pub use switch::Switch;
pub use table::{Column, ColumnKind, Row, Table};
pub use term::Term;
pub use unit::{Currency, Noun, Nouns, Unit};
pub use what_if::{Choices, Input, WhatIf, WhatIfOutput};
