//! What holds for a kind of figure, whatever its rows: checks, switches and the guide ask here.

use crate::model::{Switch, Unit};

/// The facts of a kind. Each kind's file states its own; `kinds` finds it.
pub struct KindSpec {
    /// What it draws, in one sentence without an end.
    pub draws: &'static str,
    /// What a row of its table must be.
    pub rows: RowsDrawn,
    /// Keys of its file that it cannot be drawn without.
    pub needs: &'static [KindKey],
    /// Keys of its file that it draws where they are given. A key of neither list is an error,
    /// but for `group` and `columns`, by which the table below any figure is set.
    pub takes: &'static [KindKey],
    /// What a reader can switch in it. The scenario is offered where the file has one.
    pub switches: &'static [Switch],
    /// Where it draws what follows from a reader's assumptions.
    pub assumptions: AssumptionsDrawn,
    /// The series of ECharts that it is drawn with; none where the figure is its table.
    pub series: &'static [EchartsSeries],
}

/// What a row of a figure must be.
#[derive(Clone, Debug, PartialEq)]
pub enum RowsDrawn {
    /// Rows of any table.
    OfAnyTable,
    /// Rows of any table, each with a date or an interval.
    Dated,
    /// Records of the ledger.
    Records(RecordsDrawn),
}

/// What the records of a figure must have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordsDrawn {
    /// Their unit.
    pub unit: UnitDrawn,
    /// Whether each needs a period.
    pub are_dated: bool,
    /// Whether a record that is itself a year has a place on the axis of years.
    pub years_are_places: bool,
    /// Whether none may be below zero, since its area is its value.
    pub are_areas: bool,
}

/// The unit of the records of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum UnitDrawn {
    /// Each has its own: they share no axis.
    Any,
    /// One for all.
    Common,
    /// This one.
    Only(Unit),
}

/// A key of a figure's file that only some kinds draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindKey {
    /// `flow`: the columns that rows pass through.
    Flow,
    /// `group`: the column that puts rows into areas, rings or stages.
    Group,
    /// `columns`, some of which ask questions that each row answers.
    Questions,
    /// `wholes`: the record of which each row is a part.
    Wholes,
    /// `cycles`: groups whose last step leads back to the first.
    Cycles,
    /// `scenario`: a range of futures.
    Scenario,
    /// `reference`: the name of what rows are measured against.
    Reference,
}

/// Where a figure draws what follows from a reader's assumptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssumptionsDrawn {
    /// Nowhere.
    Nowhere,
    /// In the row of a record.
    BesideRecords,
    /// In its year, on an axis of years.
    InYears,
    /// In its year; beside a record only if both are years.
    InYearsAndBesideYears,
}

/// A type of series of ECharts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EchartsSeries {
    /// Bars.
    Bar,
    /// Nodes and what ties them.
    Graph,
    /// Lines.
    Line,
    /// Flows.
    Sankey,
    /// Points.
    Scatter,
}

impl KindSpec {
    /// Whether figures of the kind are drawn, or are their table only.
    pub fn is_drawn(&self) -> bool {
        !self.series.is_empty()
    }

    /// Whether each row answers the questions of the figure's columns.
    pub fn asks_questions(&self) -> bool {
        self.needs.contains(&KindKey::Questions)
    }

    /// Whether a key of the file means anything to the kind.
    pub fn draws_key(&self, key: KindKey) -> bool {
        self.needs.contains(&key) || self.takes.contains(&key)
    }
}

impl RecordsDrawn {
    /// Records with nothing in common.
    pub const ANY: RecordsDrawn = RecordsDrawn {
        unit: UnitDrawn::Any,
        are_dated: false,
        years_are_places: false,
        are_areas: false,
    };

    /// Records of one unit.
    pub const OF_ONE_UNIT: RecordsDrawn =
        RecordsDrawn { unit: UnitDrawn::Common, ..RecordsDrawn::ANY };
}

impl KindKey {
    /// The key.
    pub fn name(self) -> &'static str {
        match self {
            KindKey::Flow => "flow",
            KindKey::Group => "group",
            KindKey::Questions => "columns",
            KindKey::Wholes => "wholes",
            KindKey::Cycles => "cycles",
            KindKey::Scenario => "scenario",
            KindKey::Reference => "reference",
        }
    }
}

impl AssumptionsDrawn {
    /// Whether a value of a unit has a place beside a record.
    pub fn stand_beside(self, unit: &Unit) -> bool {
        match self {
            AssumptionsDrawn::BesideRecords => true,
            AssumptionsDrawn::InYearsAndBesideYears => *unit == Unit::Year,
            AssumptionsDrawn::Nowhere | AssumptionsDrawn::InYears => false,
        }
    }

    /// Whether a value has a place in its year.
    pub fn stand_in_years(self) -> bool {
        matches!(self, AssumptionsDrawn::InYears | AssumptionsDrawn::InYearsAndBesideYears)
    }
}

impl EchartsSeries {
    /// Its name in an option.
    pub fn name(self) -> &'static str {
        match self {
            EchartsSeries::Bar => "bar",
            EchartsSeries::Graph => "graph",
            EchartsSeries::Line => "line",
            EchartsSeries::Sankey => "sankey",
            EchartsSeries::Scatter => "scatter",
        }
    }
}
