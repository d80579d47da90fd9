//! Links of a step, `[words](show:row,row)`, to the rows that it is about.

use super::{
    UseKind, html,
    link::WrittenLink,
    pieces::range,
    writer::{Shown, Writer},
};
use crate::model::ProsePart;

/// The words of a link that shows rows, marked; what it names is noted.
pub fn show(writer: &mut Writer, link: &WrittenLink, rows: &str) -> ProsePart {
    let Some(Shown { figure, .. }) = writer.shown.clone() else {
        let at = writer.place.last(range(link.events), link.destination);
        let problem = writer.place.problem(at, "rows are shown outside of steps");
        let expected = "a step: an item of the list below ![…](steps:figure)";
        writer.problems.push(problem.found_text(link.destination).expected(expected));
        return link.as_words();
    };
    let known = writer.context.known;
    for row in rows.split(',') {
        let what = format!("row of figure {figure}");
        let unknown = link.unknown(writer, known.drawn(&figure), row, &what);
        if unknown.is_some() {
            writer.uses.add_unknown(UseKind::Step);
        }
        writer.problems.extend(unknown);
        if let Some(shown) = &mut writer.shown {
            shown.rows.push(row.to_string());
        }
    }
    ProsePart::Html(html::shown(&link.written))
}
