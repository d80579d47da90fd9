//! The table of a figure, as the build prints it.

use leptos::prelude::*;

use super::super::parts::FigureRow;
use super::{Printing, figure_context, html_of};
use crate::figures::{TableRow, is_drawn, table};
use crate::model::Figure;
use crate::query::Slice;

/// The rows of a figure, group under group. A figure that is its table says how its columns share the width, for
/// pages that must know their height.
pub fn figure_table(figure: &Figure, whole: &Slice, caption: String) -> impl IntoView + use<> {
    let table = table(figure, whole);
    let columns = (!is_drawn(figure.kind)).then(|| table.columns());
    let label = caption.clone();
    let span = table.head.len();
    let mut group = String::new();
    let rows = table.rows.into_iter().map(|row| {
        let opens = (row.group != group).then(|| row.group.clone());
        group.clone_from(&row.group);
        let opening = opens.map(|name| {
            view! { <tr class="group"><th colspan=span scope="colgroup">{name}</th></tr> }
        });
        view! { {opening}{line(row, &table.head)} }
    });
    let rows = rows.collect_view();
    let least = columns.as_ref().map(|columns| format!("--least:{:.0}em", columns.least));
    let share = |place: usize| {
        columns.as_ref().map(|columns| format!("--share:{:.1}%", 100.0 * columns.shares[place]))
    };
    let heads = table.head.iter().enumerate().map(|(place, head)| {
        view! { <th scope="col" style=share(place)>{head.clone()}</th> }
    });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
        <table class="words" style=least>
            <caption>{caption}</caption>
            <thead><tr>{heads.collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
        </div>
    }
}

/// The table by itself, outside of any page.
pub fn figure_table_alone(printing: Printing, figure: &Figure, caption: String) -> String {
    html_of(|| {
        let whole = printing.whole.clone();
        printing.provide();
        figure_context(&figure.id);
        figure_table(figure, &whole, caption)
    })
}

fn line(row: TableRow, head: &[String]) -> impl IntoView + use<> {
    let mut cells = row.cells.into_iter();
    let name = cells.next();
    let cells = cells
        .zip(head.iter().skip(1).cloned())
        .map(|(cell, head)| view! { <td data-head=head>{(!cell.is_empty()).then_some(cell)}</td> });
    let print = html_of(|| view! { <th scope="row">{name}</th>{cells.collect_view()} });
    view! { <FigureRow row=row.id print=print/> }
}
