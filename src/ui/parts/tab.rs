//! The parts of a figure that its tabs stand for.

/// A part of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The drawing.
    Figure,
    /// The table.
    Table,
    /// What stands behind it.
    About,
}

impl Tab {
    /// All of them, in their order.
    pub const ALL: [Tab; 3] = [Tab::Figure, Tab::Table, Tab::About];

    /// Its name in ids, in `data-tab` and for style.
    pub fn code(self) -> &'static str {
        match self {
            Tab::Figure => "figure",
            Tab::Table => "table",
            Tab::About => "about",
        }
    }

    /// The tab of a name.
    pub fn of(code: &str) -> Option<Tab> {
        Tab::ALL.into_iter().find(|tab| tab.code() == code)
    }
}
