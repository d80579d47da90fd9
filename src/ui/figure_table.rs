//! The table of a figure: folded below a chart, open where the table is the figure.

use leptos::prelude::*;

use super::State;
use crate::figures::{Drawing, FigureRow, FigureTable};
use crate::model::Figure;
use crate::words::{Phrase, table_of};

/// The rows of a figure; those out of the selection are faint.
#[component]
pub fn FigureTableView(
    /// The figure.
    figure: Figure,
    /// The figure under the selection.
    drawing: Memo<Drawing>,
    /// Whether the table is folded.
    folded: bool,
) -> impl IntoView {
    let lang = State::get().report.lang;
    let table = drawing.with_untracked(|drawing| drawing.table.clone());
    let caption = table_of(lang, &figure.title.text);
    let grid = grid(table, caption, drawing);
    if folded {
        view! {
            <details class="figure-table">
                <summary>{Phrase::Table.text(lang)}</summary>
                {grid}
            </details>
        }
        .into_any()
    } else {
        grid.into_any()
    }
}

fn grid(table: FigureTable, caption: String, drawing: Memo<Drawing>) -> impl IntoView {
    let columns = table.head.len();
    let mut group = String::new();
    let rows = table.rows.into_iter().enumerate().map(|(index, row)| {
        let opens = (row.group != group).then(|| row.group.clone());
        group.clone_from(&row.group);
        let opening = opens.map(|name| {
            view! {
                <tr class="group"><th colspan=columns scope="colgroup">{name}</th></tr>
            }
        });
        view! { {opening}{line(row, &table.head, index, drawing)} }
    });
    let rows = rows.collect_view();
    let label = caption.clone();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label>
            <table class="words" data-columns=columns>
                <caption>{caption}</caption>
                <thead>
                    <tr>{table.head.iter().map(|head| view! { <th scope="col">{head.clone()}</th> }).collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn line(
    row: FigureRow,
    head: &[String],
    index: usize,
    drawing: Memo<Drawing>,
) -> impl IntoView + use<> {
    let out = move || {
        let kept = drawing.with(|drawing| drawing.table.rows.get(index).is_none_or(|row| row.kept));
        (!kept).then_some("")
    };
    let cells =
        row.cells.into_iter().zip(head.iter().cloned()).enumerate().map(|(place, (cell, head))| {
            if place == 0 {
                view! { <th scope="row">{cell}</th> }.into_any()
            } else {
                view! { <td data-head=head>{cell}</td> }.into_any()
            }
        });
    view! { <tr data-out=out>{cells.collect_view()}</tr> }
}
