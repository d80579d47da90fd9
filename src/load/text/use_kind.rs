//! The kinds of things that a text uses.

/// A kind of thing that a text uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UseKind {
    /// A record, bound to a number.
    Fact,
    /// A number of the text's own, by its value.
    Plain,
    /// A count of rows, by their table.
    Count,
    /// The value that most rows have.
    Most,
    /// The largest number of a figure.
    Largest,
    /// A figure, placed.
    Figure,
    /// A chip.
    Filter,
    /// A place in the page that a link leads to.
    Place,
    /// A source, cited.
    Source,
    /// A note of the text.
    Note,
    /// A year or a decade, named in a section.
    Year,
    /// A term of the glossary.
    Term,
    /// A step beside a figure, with the rows that it shows.
    Step,
    /// An input of a what-if.
    Input,
    /// An output of a what-if.
    Output,
}

impl UseKind {
    /// Every kind.
    pub const ALL: [UseKind; 15] = [
        UseKind::Fact,
        UseKind::Plain,
        UseKind::Count,
        UseKind::Most,
        UseKind::Largest,
        UseKind::Figure,
        UseKind::Filter,
        UseKind::Place,
        UseKind::Source,
        UseKind::Note,
        UseKind::Year,
        UseKind::Term,
        UseKind::Step,
        UseKind::Input,
        UseKind::Output,
    ];

    /// Those that a link notes by the way its destination begins.
    pub const LINKED: [UseKind; 10] = [
        UseKind::Fact,
        UseKind::Plain,
        UseKind::Count,
        UseKind::Most,
        UseKind::Largest,
        UseKind::Filter,
        UseKind::Place,
        UseKind::Term,
        UseKind::Input,
        UseKind::Output,
    ];

    /// What such a use is called in a message.
    pub fn noun(self) -> &'static str {
        match self {
            UseKind::Fact | UseKind::Plain => "number",
            UseKind::Count => "count",
            UseKind::Most => "most frequent value",
            UseKind::Largest => "largest number",
            UseKind::Figure => "figure",
            UseKind::Filter => "chip",
            UseKind::Place => "link",
            UseKind::Source => "citation",
            UseKind::Note => "note",
            UseKind::Year => "year",
            UseKind::Term => "term",
            UseKind::Step => "step",
            UseKind::Input => "input",
            UseKind::Output => "output",
        }
    }

    /// How such a use is written.
    pub fn written(self, name: &str) -> String {
        match self {
            UseKind::Fact => format!("[…](fact:{name})"),
            UseKind::Plain => format!("[…](plain:) that says {name}"),
            UseKind::Count => format!("[…](count:{name})"),
            UseKind::Most => format!("[…](most:{name})"),
            UseKind::Largest => format!("[…](largest:{name})"),
            UseKind::Figure => format!("![…](figure:{name})"),
            UseKind::Filter => format!("[…](filter:{name})"),
            UseKind::Place => format!("[…]({name})"),
            UseKind::Source => format!("[^{name}]"),
            UseKind::Note => format!("[^{name}], and below it \"[^{name}]: …\""),
            UseKind::Year => format!("{name} somewhere in this section"),
            UseKind::Term => format!("[…](term:{name})"),
            UseKind::Step => format!("a step with […](show:…): {name}"),
            UseKind::Input => format!("[…](input:{name})"),
            UseKind::Output => format!("[…](output:{name})"),
        }
    }
}
