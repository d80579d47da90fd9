//! The tabs of a figure.

use leptos::prelude::*;

use super::super::parts::{FigureTab, FigureTabs, Tab};
use super::html_of;
use crate::figures::is_drawn;
use crate::model::{Figure, Lang};
use crate::words::{FigurePhrase, Phrase};

/// The tabs as links; none where the figure stands in another site's page. A figure that is its table has no tab of a
/// drawing.
pub fn figure_tabs(lang: Lang, figure: &Figure, is_embedded: bool) -> impl IntoView + use<> {
    let parts = [
        (Tab::Figure, FigurePhrase::Figure.text(lang), is_drawn(figure.kind)),
        (Tab::Table, Phrase::Table.text(lang), true),
        (Tab::About, FigurePhrase::About.text(lang), true),
    ];
    let links = parts.into_iter().filter(|(_, _, has)| *has && !is_embedded);
    let links = links.map(|(tab, label, _)| view! { <FigureTab tab=tab print=label/> });
    let print = html_of(|| links.collect_view());
    view! { <FigureTabs print=print/> }
}
