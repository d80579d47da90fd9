//! How a reader looks at the rows of the evidence.

use js_sys::{decode_uri_component, encode_uri_component};

use super::column::ExploreColumn;
use super::rows::Rows;
use crate::query::Looked;

/// Rows to a page.
pub const PAGE: usize = 50;

/// How the reader looks at the rows, beside the selection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExploreLook {
    /// Words that every row shown has.
    pub find: String,
    /// The one table that is looked at.
    pub table: Option<usize>,
    /// The column that orders the rows, and whether it runs downwards; without one they are in the files' order.
    pub sort: Option<(ExploreColumn, bool)>,
    /// The page, from 0.
    pub page: usize,
}

impl ExploreLook {
    /// As an address says; what it does not know is as printed.
    pub fn read(looked: &Looked, rows: &Rows) -> ExploreLook {
        let find = decode_uri_component(looked.get("find")).map(String::from).unwrap_or_default();
        let table = rows.evidence.tables.iter().position(|table| table.id == looked.get("rows"));
        let sort = looked.get("sort");
        let (code, is_downwards) =
            sort.strip_prefix('-').map_or((sort, false), |code| (code, true));
        let column = ExploreColumn::ALL.into_iter().find(|column| column.code() == code);
        ExploreLook { find, table, sort: column.map(|column| (column, is_downwards)), page: 0 }
    }

    /// As an address says it: each name with its value, escaped.
    pub fn written(&self, rows: &Rows) -> [(&'static str, String); 3] {
        let table = self.table.and_then(|table| rows.evidence.tables.get(table));
        let sort = self.sort.map(|(column, is_downwards)| {
            format!("{}{}", if is_downwards { "-" } else { "" }, column.code())
        });
        [
            ("find", encode_uri_component(&self.find).into()),
            ("rows", table.map(|table| table.id.clone()).unwrap_or_default()),
            ("sort", sort.unwrap_or_default()),
        ]
    }

    /// Looks at one table only, or again at all.
    pub fn choose(&mut self, table: usize) {
        self.table = if self.table == Some(table) { None } else { Some(table) };
        self.page = 0;
    }

    /// Orders by a column: upwards, downwards, then as in the files.
    pub fn sort_by(&mut self, column: ExploreColumn) {
        self.sort = match self.sort {
            Some((by, false)) if by == column => Some((column, true)),
            Some((by, true)) if by == column => None,
            _ => Some((column, false)),
        };
        self.page = 0;
    }

    /// Turns pages forwards or backwards.
    pub fn turn(&mut self, pages: isize) {
        self.page = self.page.saturating_add_signed(pages);
    }
}
