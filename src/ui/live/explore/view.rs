//! The table that a reader looks things up in, as HTML.

use super::look::{ExploreLook, PAGE};
use super::rows::{ExploreColumn, Rows};
use crate::model::{Report, escape};
use crate::words::{self, Phrase};

/// What stands below the field: tables to choose from, the rows, what to do with them; and how many rows match.
pub fn view(
    report: &Report,
    rows: &Rows,
    look: &ExploreLook,
    matching: &[usize],
) -> (String, String) {
    let of_table =
        |row: &usize| look.table.is_none_or(|table| rows.evidence.rows[*row].table == table);
    let all: Vec<usize> = matching.iter().copied().filter(of_table).collect();
    let first = (look.page * PAGE).min(all.len());
    let shown = &all[first..all.len().min(first + PAGE)];
    let (last, total) = (first + shown.len(), rows.evidence.rows.len());
    let status = words::rows_shown(report.lang, first + 1, last, all.len(), total);
    let lines: String = shown.iter().map(|row| line(report, rows, *row, &look.find)).collect();
    let html = format!(
        "{}<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\
         <table class=\"words explorer-rows\" aria-rowcount=\"{}\">\
         <thead><tr>{}</tr></thead><tbody>{lines}</tbody></table></div>{}",
        tables(report, rows, look, matching),
        Phrase::Records.text(report.lang),
        all.len() + 1,
        heads(report, look),
        foot(report, look, all.len()),
    );
    (html, status)
}

fn tables(report: &Report, rows: &Rows, look: &ExploreLook, matching: &[usize]) -> String {
    let pill = |(at, count): (usize, usize)| {
        let pressed = look.table == Some(at);
        let empty = if count == 0 { " data-empty" } else { "" };
        let title = escape(&rows.evidence.tables[at].1);
        format!(
            "<button type=\"button\" class=\"facet-value\" data-table=\"{at}\" aria-pressed=\"{pressed}\">{title} \
             <span class=\"facet-count\"{empty}>{count}</span></button>"
        )
    };
    let pills: String = rows.counts(matching).into_iter().enumerate().map(pill).collect();
    let label = Phrase::TableOf.text(report.lang);
    format!("<div class=\"facet\" role=\"group\" aria-label=\"{label}\">{pills}</div>")
}

fn heads(report: &Report, look: &ExploreLook) -> String {
    let head = |(at, column): (usize, ExploreColumn)| {
        let sorted = match look.sort {
            Some((by, false)) if by == column => " aria-sort=\"ascending\"",
            Some((by, true)) if by == column => " aria-sort=\"descending\"",
            _ => "",
        };
        let name = name(column).text(report.lang);
        format!(
            "<th scope=\"col\"{sorted}><button type=\"button\" data-sort=\"{at}\">{name}</button></th>"
        )
    };
    ExploreColumn::ALL.into_iter().enumerate().map(head).collect()
}

fn name(column: ExploreColumn) -> Phrase {
    match column {
        ExploreColumn::Name => Phrase::Name,
        ExploreColumn::Says => Phrase::Says,
        ExploreColumn::Value => Phrase::Value,
        ExploreColumn::When => Phrase::Period,
        ExploreColumn::Certainty => Phrase::Certainty,
        ExploreColumn::Passage => Phrase::Passage,
        ExploreColumn::Table => Phrase::TableOf,
    }
}

/// A row; its name opens the record, or leads to the figure that draws it.
fn line(report: &Report, rows: &Rows, at: usize, find: &str) -> String {
    let row = &rows.evidence.rows[at];
    let table = rows.evidence.tables.get(row.table).map_or("", |(id, _)| id);
    let (id, named) = (escape(&row.id), marked(&row.name, find));
    let figure = report.figures.iter().find(|figure| figure.table == table && table != "facts");
    let named = match figure {
        _ if table == "facts" => {
            format!("<a class=\"fact\" data-fact=\"{id}\" href=\"#record-{id}\">{named}</a>")
        }
        Some(figure) => format!("<a href=\"#fig-{}\">{named}</a>", figure.id),
        None => named,
    };
    let cells = ExploreColumn::ALL.into_iter().skip(1).map(|column| {
        let head = name(column).text(report.lang);
        format!("<td data-head=\"{head}\">{}</td>", marked(rows.text(at, column), find))
    });
    format!("<tr data-id=\"{id}\"><th scope=\"row\">{named}</th>{}</tr>", cells.collect::<String>())
}

/// A text with the words that were looked for marked.
fn marked(text: &str, find: &str) -> String {
    let (small, find) = (text.to_lowercase(), find.to_lowercase());
    // Where small letters take other bytes nothing is marked.
    let word =
        find.split_whitespace().find(|word| small.len() == text.len() && small.contains(word));
    let place = word.and_then(|word| Some((small.find(word)?, word.len())));
    match place.and_then(|(at, long)| {
        Some((text.get(..at)?, text.get(at..at + long)?, text.get(at + long..)?))
    }) {
        Some((before, found, after)) => {
            format!("{}<mark>{}</mark>{}", escape(before), escape(found), escape(after))
        }
        None => escape(text),
    }
}

fn foot(report: &Report, look: &ExploreLook, count: usize) -> String {
    let lang = report.lang;
    let button = |name: &str, phrase: &str, is_off: bool| {
        // It stays where the focus is.
        let off = if is_off { " aria-disabled=\"true\"" } else { "" };
        format!(
            "<button type=\"button\" class=\"action\" data-do=\"{name}\"{off}>{phrase}</button> "
        )
    };
    let is_last = (look.page + 1) * PAGE >= count;
    let download = Phrase::Download.text(lang);
    [
        button("before", Phrase::Before.text(lang), look.page == 0),
        button("after", Phrase::After.text(lang), is_last),
        button("csv", &format!("{download} CSV"), count == 0),
        button("json", &format!("{download} JSON"), count == 0),
        button("printed", Phrase::AsPrinted.text(lang), false),
        "<span class=\"action-status\" role=\"status\"></span>".to_string(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_was_looked_for_is_marked_and_nothing_is_markup() {
        assert_eq!(marked("A <b> & C", "b"), "A &lt;<mark>b</mark>&gt; &amp; C");
        assert_eq!(marked("人工智能产业", "智能"), "人工<mark>智能</mark>产业");
        assert_eq!(marked("Nothing", "else"), "Nothing");
        assert_eq!(marked("İstanbul", "stan"), "İstanbul");
    }
}
