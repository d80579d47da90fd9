//! Ways to cite a figure and the report: one small page for each figure and language,
//! `figures/<id>.<lang>.cite.html`, which the browser fetches when it is asked for and which is a link without
//! a script.
//!
//! A [`Work`] holds what is known; what is not known is left out, never made up. Citation styles are those of
//! the Citation Style Language, through hayagriva; BibTeX is written by biblatex, RIS by [`ris`].

mod bibtex;
mod page;
mod ris;
mod styles;
mod work;

#[cfg(test)]
mod tests;

pub use bibtex::bibtex;
pub use page::page;
pub use ris::ris;
pub use styles::Styles;
pub use work::Work;
