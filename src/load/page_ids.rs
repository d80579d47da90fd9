//! Every element that a link may lead to has an id of its own in the page: of what an author names, and of what stands there anyway.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Problems,
    data::Data,
    figures::FigureDraft,
    files::{CsvTable, SourceFile},
    manifest::Manifest,
    names::Known,
    text::TextFile,
};

/// What stands in every page.
const OWN: [&str; 6] = ["changes", "contents", "facets", "record-card", "term-card", "text"];
/// What belongs to a figure, after `fig-` and its name.
const FIGURE_PARTS: [&str; 6] = ["-about", "-figure", "-says", "-table", "-title", "-walk"];
/// Its drawings, after its name.
const DRAWINGS: [&str; 2] = ["-narrow", "-wide"];

/// An element with an id.
struct Element<'a> {
    id: String,
    /// What it is, for whoever meets it.
    what: &'static str,
    /// Where its name is written; nowhere for what stands in every page.
    written: Option<(&'a SourceFile, Range<usize>)>,
}

/// Tells of every name whose element would have the id of an element of another kind.
pub fn check(
    manifest: &Manifest,
    data: &Data,
    drafts: &[FigureDraft],
    glossary: Option<&CsvTable>,
    texts: &[TextFile],
    known: &Known,
    problems: &mut Problems,
) {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let tables = data.tables.iter().filter_map(|table| Some((table, kind_of(&table.id)?)));
    let tables = tables.chain(glossary.map(|table| (table, ("term-", "a term"))));
    let elements = own(known)
        .chain(drafts.iter().flat_map(parts_of_figure))
        .chain(drafts.iter().map(figure))
        .chain(tables.flat_map(|(table, (prefix, what))| of_rows(table, prefix, what)))
        .chain(aliases(manifest))
        .chain(texts.iter().flat_map(headings))
        .chain(sections(manifest));
    for element in elements {
        let other = *taken.entry(element.id.clone()).or_insert(element.what);
        // Of one kind, names that stand twice are told where they are read.
        if let (true, Some((file, span))) = (other != element.what, element.written) {
            let problem = file.problem(span, format!("name of {} that is taken", element.what));
            let hint = format!("{other} has the id \"{}\"", element.id);
            problems.push(problem.expected("an id of its own in the page").hint(hint));
        }
    }
}

fn kind_of(table: &str) -> Option<(&'static str, &'static str)> {
    match table {
        "facts" | "derived" => Some(("record-", "a record")),
        "sources" => Some(("source-", "a source")),
        _ => None,
    }
}

fn own<'a>(known: &Known) -> impl Iterator<Item = Element<'a>> {
    let of_page = OWN.map(|id| (id.to_string(), "every page"));
    let inputs = known.inputs.0.iter().flatten();
    let inputs = inputs.map(|name| (format!("input-{}", name.replace('.', "-")), "an input"));
    let inputs: Vec<(String, &str)> = inputs.collect();
    of_page.into_iter().chain(inputs).map(|(id, what)| Element { id, what, written: None })
}

fn figure(draft: &FigureDraft) -> Element<'_> {
    of_draft(draft, format!("fig-{}", draft.id), "a figure")
}

fn parts_of_figure(draft: &FigureDraft) -> impl Iterator<Item = Element<'_>> {
    let parts = FIGURE_PARTS.map(|part| (format!("fig-{}{part}", draft.id), "a part of a figure"));
    let drawings = DRAWINGS.map(|frame| (format!("{}{frame}", draft.id), "a drawing"));
    let ids = parts.into_iter().chain(drawings);
    ids.map(|(id, what)| of_draft(draft, id, what))
}

fn of_draft<'a>(draft: &'a FigureDraft, id: String, what: &'static str) -> Element<'a> {
    Element { id, what, written: Some((&draft.file, 0..0)) }
}

fn of_rows<'a>(
    table: &'a CsvTable,
    prefix: &'static str,
    what: &'static str,
) -> impl Iterator<Item = Element<'a>> {
    let cells = table.rows.iter().filter_map(|row| table.cell(row, "id"));
    cells.map(move |cell| Element {
        id: format!("{prefix}{}", cell.text),
        what,
        written: Some((&table.file, cell.span.clone())),
    })
}

/// Where links with names of before lead to.
fn aliases(manifest: &Manifest) -> impl Iterator<Item = Element<'_>> {
    let aliases =
        manifest.file.iter().flat_map(|file| manifest.aliases.iter().map(move |a| (file, a)));
    aliases.filter_map(|(file, alias)| {
        let (prefix, what) = match alias.of.text.as_str() {
            "fact" => ("record-", "a record"),
            "figure" => ("fig-", "a figure"),
            _ => return None,
        };
        let id = format!("{prefix}{}", alias.was.text);
        Some(Element { id, what, written: Some((file, alias.was.span.clone())) })
    })
}

/// The headings within a section, which have numbers.
fn headings(text: &TextFile) -> impl Iterator<Item = Element<'_>> {
    (1..=text.headings()).map(|number| Element {
        id: format!("{}-{number}", text.id),
        what: "a heading within a section",
        written: None,
    })
}

fn sections(manifest: &Manifest) -> impl Iterator<Item = Element<'_>> {
    let sections =
        manifest.file.iter().flat_map(|file| manifest.sections.iter().map(move |s| (file, s)));
    sections.flat_map(|(file, section)| {
        let element =
            |id: String, what| Element { id, what, written: Some((file, section.id.span.clone())) };
        let id = &section.id.text;
        let heading = element(format!("{id}-heading"), "the heading of a section");
        [element(id.clone(), "a section"), heading]
    })
}
