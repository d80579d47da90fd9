//! What style, tests, scripts and links of other pages rely on by name: selectors and ids, each once. A component
//! prints the names, and the browser finds by them what was printed for it.

/// A number that is bound to its record.
pub const BOUND_NUMBER: &str = "a.fact[data-fact]:not([data-ranked])";
/// A number that becomes that of another record.
pub const RANKED_NUMBER: &str = "a.fact[data-ranked]";
/// A number of rows that remain.
pub const COUNT: &str = "[data-count]";
/// What most rows have.
pub const MOST: &str = "[data-most]";
/// A chip in the text.
pub const CHIP: &str = "button.chip";
/// A value of a facet, in the filters.
pub const FACET_VALUE: &str = ".facet-value[data-facet]";
/// What a value of a facet would leave.
pub const FACET_COUNT: &str = ".facet-value[data-facet] > .facet-count";
/// The list of what is chosen.
pub const CHOSEN: &str = ".chosen";
/// How much remains.
pub const FACET_STATUS: &str = ".facet-status";
/// What takes every choice away.
pub const FACET_CLEAR: &str = ".facet-clear";
/// The sheet of the filters.
pub const FACET_SHEET: &str = "#facets";
/// What opens the sheet.
pub const FACET_OPEN: &str = ".facet-open";
/// The range of years.
pub const YEARS: &str = ".years";
/// A passage that assumes.
pub const WHAT_IF: &str = ".what-if[data-what-if]";
/// A number that a reader may assume otherwise.
pub const ASSUMED_NUMBER: &str = "[data-scrub]";
/// A number that follows.
pub const FOLLOWING_NUMBER: &str = "[data-output]";
/// The range of such a number.
pub const ASSUMED_RANGE: &str = "input[data-input]";
/// What is said beside it of the reader's number.
pub const YOUR_NUMBER: &str = "[data-yours]";
/// What takes assumptions back.
pub const ASSUMED_RESET: &str = ".what-if .reset[data-reset]";
/// A row of the printed ledger.
pub const RECORD_ROW: &str = "tr[data-record]";
/// A link to the page in another language.
pub const LANGUAGE_LINK: &str = ".languages a[hreflang]";
/// A link from a figure's page to its place in the report.
pub const PLACE_LINK: &str = "[data-place]";
/// What shows both languages.
pub const PARALLEL: &str = ".parallel-open";
/// A figure.
pub const FIGURE: &str = ".figure";
/// The line of tabs.
pub const TABS: &str = ".figure-tabs";
/// One of the tabs.
pub const TAB: &str = ".figure-tabs > a";
/// A switch of a figure.
pub const SWITCH: &str = ".switch";
/// What is said of the filters.
pub const NARROWED: &str = ".narrowed";
/// What is said of a drawing that is behind.
pub const UNFILTERED: &str = ".unfiltered";
/// The name of a row in a figure's table.
pub const ROW_NAME: &str = ".figure-table tr[data-row] > th";
/// A sentence of a figure's description.
pub const SENTENCE: &str = "[data-says]";
/// What holds a figure's drawings.
pub const PLOT: &str = ".plot";
/// What can be done with a figure.
pub const ACTIONS: &str = ".figure-actions";
/// The card of a record.
pub const RECORD_CARD: &str = "#record-card";
/// What is said of parts that stand as printed.
pub const ALTERED: &str = ".altered";
