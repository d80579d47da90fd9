//! A figure as its file has it, in all languages.

use std::{collections::BTreeMap, ops::Range};

use crate::{
    figures::spec_of,
    load::{
        files::{SourceFile, Spot},
        manifest::Localised,
    },
    model::{Figure, Inline, Kind, Lang, Scale, Scenario, Switch},
};

/// A figure whose parts know their places.
#[derive(Clone, Debug)]
pub struct FigureDraft {
    /// The file's name.
    pub id: String,
    /// The file.
    pub file: SourceFile,
    /// Whether all of it could be read.
    pub whole: bool,
    /// How it is drawn, if that is known.
    pub kind: Option<Kind>,
    /// The table.
    pub table: Spot,
    /// The rows; none for all.
    pub rows: Option<Vec<Spot>>,
    /// The scale, with its place.
    pub scale: (Scale, Spot),
    /// The column that names a mark.
    pub label: Option<Spot>,
    /// The column of groups.
    pub group: Option<Spot>,
    /// The groups' names.
    pub groups: Vec<(Spot, Localised)>,
    /// The columns that are shown.
    pub columns: Vec<Spot>,
    /// The rows that carry the point.
    pub emphasis: Vec<Spot>,
    /// The records that are the whole of each row.
    pub wholes: Vec<Spot>,
    /// The columns that rows pass through.
    pub flow: Vec<Spot>,
    /// The groups that run round.
    pub cycles: Vec<Spot>,
    /// What would follow at other rates, with its place.
    pub scenario: Option<(Scenario, Range<usize>)>,
    /// The words.
    pub words: BTreeMap<Lang, FigureWords>,
}

/// A figure's words in one language, as Markdown.
#[derive(Clone, Debug, Default)]
pub struct FigureWords {
    /// The finding.
    pub title: Spot,
    /// Measure, unit, scale.
    pub subtitle: Spot,
    /// What else must be known.
    pub note: Spot,
    /// What is compared with; plain words.
    pub reference: Spot,
}

impl FigureDraft {
    /// What a reader can switch: what the kind offers, the scenario only where there is one.
    fn switches(&self) -> Vec<Switch> {
        let offered = self.kind.map_or(&[][..], |kind| spec_of(kind).switches);
        let has = |switch: &&Switch| **switch != Switch::Scenario || self.scenario.is_some();
        offered.iter().filter(has).copied().collect()
    }

    /// The figure in one language, around its written words: title, subtitle and note.
    pub fn figure(&self, lang: Lang, [title, subtitle, note]: [Inline; 3]) -> Option<Figure> {
        let text = |spot: &Option<Spot>| spot.clone().unwrap_or_default().text;
        let texts = |spots: &[Spot]| spots.iter().map(|spot| spot.text.clone()).collect();
        let groups = self.groups.iter();
        Some(Figure {
            id: self.id.clone(),
            kind: self.kind?,
            table: self.table.text.clone(),
            rows: texts(self.rows.as_deref().unwrap_or_default()),
            scale: self.scale.0,
            label: text(&self.label),
            group: text(&self.group),
            columns: texts(&self.columns),
            emphasis: texts(&self.emphasis),
            title,
            subtitle,
            note,
            groups: groups
                .filter_map(|(id, names)| Some((id.text.clone(), names.get(&lang)?.clone())))
                .collect(),
            reference: self.words.get(&lang)?.reference.text.clone(),
            wholes: texts(&self.wholes),
            flow: texts(&self.flow),
            cycles: texts(&self.cycles),
            scenario: self.scenario.as_ref().map(|(scenario, _)| *scenario),
            switches: self.switches(),
        })
    }
}
