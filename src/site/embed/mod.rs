//! Pages that stand in pages of other sites.
//!
//! 1. [`files::write`] reads the style and the script of embeds and puts that for hosts into the site.
//! 2. [`head`] is what such a page begins with: its style and its one script. The report's program is only
//!    named, for when the reader touches the figure.
//! 3. [`room::Room`] is the room that an embed takes, which hosts reserve and style fills.
//! 4. [`newsroom::panels`] are every way to take a figure along, and writes oEmbed.
//! 5. [`anchors::lead_to_report`] makes links to places of the report lead there.

pub mod anchors;
pub mod files;
mod head;
pub mod newsroom;
mod oembed;
mod room;
mod snippets;
mod weight;

pub use head::{figure_head, head};
pub use oembed::discovery;

use room::Room;

use super::edition::Edition;
use super::pages::SitePage;
use crate::query::{Selection, slice};
use crate::ui::Page;

/// The shell of an embed page, with the room that it takes.
pub fn shell(edition: &Edition, page: &SitePage) -> String {
    let figure = match &page.page {
        Page::Embed(id) => edition.report.figure(id),
        _ => None,
    };
    let whole = slice(&edition.report, &Selection::default());
    let room = figure.map(|figure| Room::of(figure, &whole).style()).unwrap_or_default();
    include_str!("embed.html").replace("--room--", &room)
}
