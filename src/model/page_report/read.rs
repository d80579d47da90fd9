//! The report that the page's own program works with: what its data file does not hold is empty.

use super::{PageFigure, PageInput, PageReport, PageRow};
use crate::model::{
    Certainty, Fact, Figure, Inline, Input, Precision, Report, Row, Scenario, Scope, Table, Unit,
    WhatIf,
};

impl From<PageReport> for Report {
    fn from(page: PageReport) -> Report {
        let none = String::new;
        Report {
            id: page.id,
            lang: page.lang,
            languages: page.languages,
            name: none(),
            kicker: none(),
            byline: none(),
            minutes: 0,
            facets: page.facets,
            facts: page.facts.into_iter().map(Fact::from).collect(),
            tables: page.tables.into_iter().map(table).collect(),
            figures: page.figures.into_iter().map(Figure::from).collect(),
            what_ifs: page.what_ifs.into_iter().map(WhatIf::from).collect(),
            aliases: page.aliases,
            sections: Vec::new(),
            release: none(),
            date: none(),
            address: none(),
            licence: none(),
            data_licence: none(),
            description: none(),
            nouns: Default::default(),
            sources: Vec::new(),
            releases: Vec::new(),
            terms: Vec::new(),
        }
    }
}

fn table((id, rows): (String, Vec<PageRow>)) -> Table {
    let row =
        |row: PageRow| Row { id: row.id, period: row.period, tags: row.tags, cells: Vec::new() };
    let rows = rows.into_iter().map(row).collect();
    Table { id, title: String::new(), columns: Vec::new(), rows }
}

impl From<PageRow> for Fact {
    fn from(row: PageRow) -> Fact {
        let none = String::new;
        Fact {
            id: row.id,
            period: row.period,
            tags: row.tags,
            indicator: none(),
            subject: none(),
            value: 0.0,
            unit: Unit::Ratio,
            certainty: Certainty::Exact,
            precision: Precision::Digits,
            scope: Scope::Statistic,
            formula: None,
            source: none(),
            passage: none(),
            note: none(),
        }
    }
}

impl From<PageFigure> for Figure {
    fn from(figure: PageFigure) -> Figure {
        let (none, words) = (String::new, Inline::default);
        Figure {
            id: figure.id,
            kind: figure.kind,
            table: figure.table,
            rows: figure.rows,
            scale: figure.scale,
            scenario: figure.has_scenario.then_some(Scenario { until: 0, rates: (0.0, 0.0) }),
            label: none(),
            group: none(),
            columns: Vec::new(),
            emphasis: Vec::new(),
            title: words(),
            subtitle: words(),
            note: words(),
            groups: Vec::new(),
            reference: none(),
            wholes: Vec::new(),
            flow: Vec::new(),
            cycles: Vec::new(),
        }
    }
}

impl From<(String, String, Vec<PageInput>)> for WhatIf {
    fn from((id, figure, inputs): (String, String, Vec<PageInput>)) -> WhatIf {
        let none = String::new;
        let input = |input: PageInput| {
            let [min, max, step, start] = input.ticks;
            let (id, decimals) = (input.id, input.decimals);
            Input {
                id,
                decimals,
                min,
                max,
                step,
                start,
                label: none(),
                unit: Unit::Ratio,
                exponent: 0,
                stated: none(),
                beside: none(),
            }
        };
        let inputs = inputs.into_iter().map(input).collect();
        WhatIf { id, figure, inputs, outputs: Vec::new() }
    }
}
