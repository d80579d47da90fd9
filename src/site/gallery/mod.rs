//! `gallery/`: every figure in every language, at both widths and in both schemes, to be scanned by eye.

use super::edition::{Edition, Shell};
use super::{drawing, not_found, policy};
use crate::figures::{Frame, is_drawn};
use crate::model::{Figure, escape};
use crate::ui::Page;
use crate::ui::page::figure_table_alone;
use crate::words::{Phrase, table_of};

/// The gallery's own style, beside its page.
pub const STYLE: &str = include_str!("gallery.css");

/// The page, in the first language; figures stand in the order of the text.
pub fn page(editions: &[Edition], shell: &Shell) -> String {
    let Some(first) = editions.first() else { return String::new() };
    let report = &first.report;
    let figures: String =
        report.figures.iter().map(|figure| section(editions, &figure.id)).collect();
    let entries = report
        .figures
        .iter()
        .map(|figure| format!("<li><a href=\"#{id}\">{id}</a></li>", id = escape(&figure.id)));
    let (entries, heading) = (entries.collect::<String>(), Phrase::Gallery.text(report.lang));
    let (name, style) = (escape(&report.name), not_found::style_and_icon(shell.html));
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<!--policy-->\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{heading} · {name}</title>\n{style}\n\
         <link rel=\"stylesheet\" href=\"gallery.css\">\n</head>\n\
         <body class=\"gallery\"><main><h1>{heading} · {name}</h1>\n\
         <nav aria-label=\"{heading}\"><ul>{entries}</ul></nav>\n{figures}</main></body>\n</html>\n",
        report.lang.tag(),
    );
    let policy = if shell.policy { policy::meta(&html, "") } else { String::new() };
    html.replace("<!--policy-->", &policy)
}

/// A figure, as all editions have it.
fn section(editions: &[Edition], id: &str) -> String {
    let cells = editions.iter().filter_map(|edition| Some((edition, edition.report.figure(id)?)));
    let cells: String = cells.map(|(edition, figure)| cells_of(edition, figure)).collect();
    format!("<section id=\"{0}\"><h2>{0}</h2>{cells}</section>\n", escape(id))
}

fn cells_of(edition: &Edition, figure: &Figure) -> String {
    let lang = edition.report.lang;
    let title = escape(&figure.title.text);
    let mut cells = format!("<h3 lang=\"{}\">{title}</h3><div class=\"gallery-row\">", lang.tag());
    for frame in [Frame::WIDE, Frame::NARROW] {
        for scheme in ["light", "dark"] {
            let label = format!("{} · {} · {scheme}", lang.name(), frame.name);
            let html = if is_drawn(figure.kind) {
                // What stands once in a report's page stands here for every language and scheme.
                let id = format!("{}-{}", figure.id, frame.name);
                let html = edition.drawings.svg(&figure.id, frame);
                drawing::named(html, &id, &format!("{}-{scheme}-{id}", lang.code()))
            } else {
                table(edition, figure, &label)
            };
            cells += &format!(
                "<div class=\"gallery-cell\" lang=\"{}\" data-width=\"{}\" data-shown=\"{scheme}\" role=\"group\" aria-label=\"{label}\">{html}</div>",
                lang.tag(),
                frame.name,
            );
        }
    }
    cells + "</div>"
}

/// The table of a figure that is drawn by none, named by the cell that it stands in.
fn table(edition: &Edition, figure: &Figure, cell: &str) -> String {
    let name = table_of(edition.report.lang, &figure.title.text);
    figure_table_alone(edition.printing(&Page::Report), figure, format!("{name} · {cell}"))
}
