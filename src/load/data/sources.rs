//! `sources.csv`: what the report rests on.

use super::Data;
use crate::model::{Lang, Source};

/// The sources in one language, in citation order.
pub fn sources(data: &Data, lang: Lang) -> Vec<Source> {
    let Some(table) = data.table("sources") else {
        return Vec::new();
    };
    let rows = table.rows.iter().map(|row| {
        let text = |column: &str| table.text(row, column).to_string();
        let spoken = |column: &str| text(&format!("{column}_{}", lang.code()));
        Source {
            id: text("id"),
            authors: spoken("authors"),
            title: spoken("title"),
            container: spoken("container"),
            year: text("year"),
        }
    });
    rows.collect()
}
