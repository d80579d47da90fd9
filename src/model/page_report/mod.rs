//! What the page's own program needs of a report: what filters decide by. All words stand in the page, and the code
//! that reads the rest of a report would be an eighth of that program.

mod read;

use serde::{Deserialize, Serialize};

use super::{
    Alias, Facet, Fact, Figure, Input, Kind, Lang, Period, Report, Row, Scale, Table, Tags, WhatIf,
};

/// A report without its words, as the page's data file holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageReport {
    id: String,
    lang: Lang,
    languages: Vec<Lang>,
    facets: Vec<Facet>,
    facts: Vec<PageRow>,
    tables: Vec<(String, Vec<PageRow>)>,
    figures: Vec<PageFigure>,
    what_ifs: Vec<(String, String, Vec<PageInput>)>,
    aliases: Vec<Alias>,
}

/// A record or a row, by what filters decide by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct PageRow {
    id: String,
    period: Option<Period>,
    tags: Tags,
}

/// A figure, by what it draws and how it can be switched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct PageFigure {
    id: String,
    kind: Kind,
    table: String,
    rows: Vec<String>,
    scale: Scale,
    has_scenario: bool,
}

/// What a reader may assume, in ticks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct PageInput {
    id: String,
    decimals: u8,
    /// The lowest choice, the highest, the step and the start.
    ticks: [i64; 4],
}

impl From<&Report> for PageReport {
    fn from(report: &Report) -> PageReport {
        let row =
            |row: &Row| PageRow { id: row.id.clone(), period: row.period, tags: row.tags.clone() };
        let fact = |fact: &Fact| PageRow {
            id: fact.id.clone(),
            period: fact.period,
            tags: fact.tags.clone(),
        };
        let table = |table: &Table| (table.id.clone(), table.rows.iter().map(row).collect());
        PageReport {
            id: report.id.clone(),
            lang: report.lang,
            languages: report.languages.clone(),
            facets: report.facets.clone(),
            facts: report.facts.iter().map(fact).collect(),
            tables: report.tables.iter().map(table).collect(),
            figures: report.figures.iter().map(PageFigure::from).collect(),
            what_ifs: report.what_ifs.iter().map(what_if).collect(),
            aliases: report.aliases.clone(),
        }
    }
}

impl From<&Figure> for PageFigure {
    fn from(figure: &Figure) -> PageFigure {
        PageFigure {
            id: figure.id.clone(),
            kind: figure.kind,
            table: figure.table.clone(),
            rows: figure.rows.clone(),
            scale: figure.scale,
            has_scenario: figure.scenario.is_some(),
        }
    }
}

fn what_if(what_if: &WhatIf) -> (String, String, Vec<PageInput>) {
    let input = |input: &Input| PageInput {
        id: input.id.clone(),
        decimals: input.decimals,
        ticks: [input.min, input.max, input.step, input.start],
    };
    (what_if.id.clone(), what_if.figure.clone(), what_if.inputs.iter().map(input).collect())
}
