//! What a reader's selection works on: the names and the rows of a report by what filters decide by. The page's own
//! program holds nothing else of a report, since all words stand in the page.

use serde::{Deserialize, Serialize};

use super::what_if_index::WhatIfIndex;
use crate::model::{Alias, Facet, Fact, Figure, Kind, Lang, Period, Report, Row, Switch, Tags};

/// The name of the ledger among the tables.
pub const LEDGER: &str = "facts";

/// A report by what filters, switches and assumptions decide by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// The edition's language.
    pub lang: Lang,
    /// All languages of the report; the first stands at the root of the site.
    pub languages: Vec<Lang>,
    /// The facets, in the order of the filter bar.
    pub facets: Vec<Facet>,
    /// The ledger, called [`LEDGER`], then the other tables.
    pub tables: Vec<TableIndex>,
    /// The figures, in the order in which the text places them.
    pub figures: Vec<FigureIndex>,
    /// What a reader may assume.
    pub what_ifs: Vec<WhatIfIndex>,
    /// Names that were changed.
    pub aliases: Vec<Alias>,
}

/// The rows of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TableIndex {
    /// The table's name.
    pub id: String,
    /// Its rows, in the file's order.
    pub rows: Vec<RowIndex>,
}

/// A record or a row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowIndex {
    /// Its name in its table.
    pub id: String,
    /// When it holds, where that is known.
    pub period: Option<Period>,
    /// Its values in each facet.
    pub tags: Tags,
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureIndex {
    /// The figure's name.
    pub id: String,
    /// How it is drawn.
    pub kind: Kind,
    /// The table that it draws.
    pub table: String,
    /// Ids of the rows that it draws; empty for all rows of the table.
    pub rows: Vec<String>,
    /// What a reader may switch in it.
    pub switches: Vec<Switch>,
}

impl Index {
    /// The index of a report.
    pub fn of(report: &Report) -> Index {
        let ledger =
            TableIndex { id: LEDGER.into(), rows: report.facts.iter().map(of_fact).collect() };
        let others = report.tables.iter().map(|table| TableIndex {
            id: table.id.clone(),
            rows: table.rows.iter().map(of_row).collect(),
        });
        Index {
            lang: report.lang,
            languages: report.languages.clone(),
            facets: report.facets.clone(),
            tables: [ledger].into_iter().chain(others).collect(),
            figures: report.figures.iter().map(of_figure).collect(),
            what_ifs: report.what_ifs.iter().map(WhatIfIndex::of).collect(),
            aliases: report.aliases.clone(),
        }
    }

    /// The facet of an id.
    pub fn facet(&self, id: &str) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.id == id)
    }

    /// The place of a table among [`Index::tables`].
    pub fn table(&self, id: &str) -> Option<usize> {
        self.tables.iter().position(|table| table.id == id)
    }

    /// The figure of an id.
    pub fn figure(&self, id: &str) -> Option<&FigureIndex> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// The what-if of an id.
    pub fn what_if(&self, id: &str) -> Option<&WhatIfIndex> {
        self.what_ifs.iter().find(|what_if| what_if.id == id)
    }

    /// The switch that the report's own page offers.
    pub fn own_switch(&self) -> Option<Switch> {
        Switch::of_page(&self.languages)
    }

    /// The present name of what was called so: `of` is as in [`Alias::of`].
    pub fn now<'a>(&'a self, of: &str, name: &'a str) -> &'a str {
        Alias::now(&self.aliases, of, name)
    }

    /// The rows that a figure draws, in its order.
    pub fn drawn(&self, figure: &FigureIndex) -> Vec<&RowIndex> {
        let table = self.table(&figure.table).map_or(&[][..], |at| &self.tables[at].rows);
        match figure.rows.as_slice() {
            [] => table.iter().collect(),
            ids => ids.iter().filter_map(|id| table.iter().find(|row| row.id == *id)).collect(),
        }
    }

    /// The first and the last year of anything dated.
    pub fn years(&self) -> Option<(i32, i32)> {
        let rows = self.tables.iter().flat_map(|table| &table.rows);
        let periods = rows.filter_map(|row| row.period);
        let years = periods.map(|period| (period.start.year, period.last_year()));
        years.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
    }
}

fn of_fact(fact: &Fact) -> RowIndex {
    RowIndex { id: fact.id.clone(), period: fact.period, tags: fact.tags.clone() }
}

fn of_row(row: &Row) -> RowIndex {
    RowIndex { id: row.id.clone(), period: row.period, tags: row.tags.clone() }
}

fn of_figure(figure: &Figure) -> FigureIndex {
    FigureIndex {
        id: figure.id.clone(),
        kind: figure.kind,
        table: figure.table.clone(),
        rows: figure.rows.clone(),
        switches: figure.switches.clone(),
    }
}
