//! What reacts: components that the build prints and the browser hydrates, by the same code.
//!
//! Each stands on an element of its own and reads the [`State`](super::State) of the page from its context. What a
//! component only holds, and never changes, is printed by the build and given to it as `print`: the browser's program
//! leaves it empty, and hydration leaves it as it stands.

mod altered;
mod assumed_input;
mod assumed_number;
mod assumed_range;
mod bound_number;
mod chip;
mod chosen;
mod facet_clear;
mod facet_sheet;
mod facet_status;
mod facet_value;
mod figure;
mod figure_row;
mod figure_state;
mod figure_tab;
mod language_link;
mod living;
mod parallel_switch;
mod plot;
mod record_row;
mod switch_button;
mod tab;
mod what_if;
mod years_range;

pub use altered::AlteredNotice;
pub use assumed_input::AssumedInput;
pub use assumed_number::AssumedNumber;
pub use assumed_range::{AssumedRange, YourNumber};
pub use bound_number::{BoundNumber, RankedNumber};
pub use chip::Chip;
pub use chosen::ChosenValues;
pub use facet_clear::FacetClear;
pub use facet_sheet::FacetSheet;
pub use facet_status::FacetStatus;
pub use facet_value::{FacetCount, FacetValueButton};
pub use figure::{FigureFrame, FigureNarrowed};
pub use figure_row::{FigureRow, FigureRowRecord, FigureSentence, RowName, nothing_left};
pub use figure_state::FigureState;
pub use figure_tab::{FigurePart, FigureTab, FigureTabs, OpenPart};
pub use language_link::{LanguageLink, PlaceLink};
pub use living::{LivingCount, LivingMost};
pub use parallel_switch::ParallelSwitch;
pub use plot::{Plot, Unfiltered};
pub use record_row::RecordRow;
pub use switch_button::SwitchButton;
pub use tab::Tab;
pub use what_if::{AssumedReset, FollowingNumber, WhatIfPassage};
pub use years_range::YearsRange;
