//! All names that files may refer to.

use std::collections::BTreeMap;

use super::Names;
use crate::load::{
    data::{Data, SPECIAL},
    figures::FigureDraft,
    files::CsvTable,
    manifest::Manifest,
    what_if,
};

/// Units that every report knows beside its own nouns.
const UNITS: [&str; 9] =
    ["CNY", "USD", "EUR", "percent", "ratio", "rank", "year", "years", "seconds"];

/// The names of a report.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Records, stated and derived.
    pub facts: Names,
    /// Sources.
    pub sources: Names,
    /// Units and nouns.
    pub units: Names,
    /// Facets.
    pub facets: Names,
    /// Figures.
    pub figures: Names,
    /// What a link within the page may lead to: sections, and figures as `fig-id`.
    pub anchors: Names,
    /// Terms of the glossary.
    pub terms: Names,
    /// Tables that can be drawn and counted: the ledger as `facts`, and those shown as they are.
    pub tables: Names,
    /// Inputs of what-ifs, as `growth.rate`.
    pub inputs: Names,
    /// Outputs of what-ifs, as `growth.size`.
    pub outputs: Names,
    values: BTreeMap<String, Names>,
    rows: BTreeMap<String, Names>,
    drawn: BTreeMap<String, Names>,
    unknown: Names,
}

impl Known {
    /// Gathers the names.
    pub fn of(
        manifest: &Manifest,
        data: &Data,
        drafts: &[FigureDraft],
        glossary: Option<&CsvTable>,
        what_ifs: &[what_if::WhatIfDraft],
    ) -> Known {
        let figures: Vec<String> = drafts.iter().map(|draft| draft.id.clone()).collect();
        let whole = |names: Vec<String>| Names(Some(names).filter(|_| manifest.whole));
        let all_read = what_ifs.iter().all(|draft| draft.whole);
        let read = |names: Vec<String>| Names(Some(names).filter(|_| all_read));
        let facets = manifest.facets.iter();
        let sections = manifest.sections.iter().map(|section| section.id.text.clone());
        let anchors = figures.iter().map(|id| format!("fig-{id}"));
        let nouns = manifest.nouns.keys().cloned();
        let named = data.package.resources.iter().map(|resource| resource.name.text.clone());
        let shown = named.filter(|name| !SPECIAL.contains(&name.as_str()));
        let tables = ["facts".to_string()].into_iter().chain(shown);
        let all = |table: &CsvTable| Names(table.ids.clone());
        let rows = data.tables.iter().map(|table| (table.id.clone(), all(table)));
        let mut known = Known {
            facts: Names(ledger(data)),
            sources: Names(data.ids("sources")),
            units: whole(UNITS.map(String::from).into_iter().chain(nouns).collect()),
            facets: whole(facets.clone().map(|facet| facet.id.clone()).collect()),
            figures: Names(Some(figures.clone())),
            anchors: whole(sections.chain(anchors).collect()),
            terms: Names(glossary.map_or(Some(Vec::new()), |table| table.ids.clone())),
            tables: Names(Some(tables.collect()).filter(|_| !data.package.resources.is_empty())),
            inputs: read(what_ifs.iter().flat_map(what_if::WhatIfDraft::input_names).collect()),
            outputs: read(what_ifs.iter().flat_map(what_if::WhatIfDraft::output_names).collect()),
            values: facets
                .map(|facet| {
                    let values = facet.values.iter().map(|value| value.id.clone());
                    (facet.id.clone(), Names(Some(values.collect())))
                })
                .collect(),
            rows: rows.collect(),
            drawn: BTreeMap::new(),
            unknown: Names(None),
        };
        known.drawn =
            drafts.iter().map(|draft| (draft.id.clone(), known.drawn_by(draft))).collect();
        known
    }

    fn drawn_by(&self, draft: &FigureDraft) -> Names {
        match &draft.rows {
            Some(rows) => Names(Some(rows.iter().map(|row| row.text.clone()).collect())),
            None => self.rows(&draft.table.text).clone(),
        }
    }

    /// The ids of the rows that a figure draws.
    pub fn drawn(&self, figure: &str) -> &Names {
        self.drawn.get(figure).unwrap_or(&self.unknown)
    }

    /// The values of a facet.
    pub fn values(&self, facet: &str) -> &Names {
        self.values.get(facet).unwrap_or(&self.unknown)
    }

    /// The ids of a table's rows; of `facts`, those of the ledger.
    pub fn rows(&self, table: &str) -> &Names {
        match table {
            "facts" => &self.facts,
            _ => self.rows.get(table).unwrap_or(&self.unknown),
        }
    }
}

/// Ids of stated and derived records. The derived are optional, but not if their file is broken.
fn ledger(data: &Data) -> Option<Vec<String>> {
    let stated = data.ids("facts")?;
    let derived = match data.resource("derived") {
        Some(_) => data.ids("derived")?,
        None => Vec::new(),
    };
    Some([stated, derived].concat())
}

/// What a row of a table is called in a message.
pub fn row_of(table: &str) -> String {
    match table {
        "facts" => "record".to_string(),
        table => format!("row of {table}"),
    }
}
