//! Atom feeds of changes and corrections: of each edition, and of each figure.

use std::error::Error;

use atom_syndication::{Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use sha2::{Digest, Sha256};

use super::output::StagedSite;
use crate::model::{Change, ColumnKind, Figure, Note, Release, Report, escape};
use crate::ui::Page;
use crate::words::{self, Phrase, changed_record, feed, figure_feed, movement, reason};

/// Writes the feeds of an edition.
///
/// # Errors
/// Where a date cannot be read or a file not be written.
pub fn write(output: &StagedSite, report: &Report) -> Result<(), Box<dyn Error>> {
    let own = Page::Report.path(report, report.lang);
    let title = format!(
        "{}{}{}",
        report.name,
        words::colon(report.lang),
        Phrase::Changes.text(report.lang)
    );
    let all: Vec<Release> = releases(report);
    let whole = Subject { title, id: String::new(), page: own, path: feed(report) };
    output.write(&whole.path, feed_of(output, report, &whole, &all)?.to_string())?;
    for figure in &report.figures {
        let page = Page::Figure(figure.id.clone()).path(report, report.lang);
        let path = figure_feed(report, &figure.id);
        let title = figure.title.text.clone();
        let subject = Subject { title, id: figure.id.clone(), page, path };
        let own: Vec<Release> =
            all.iter().filter_map(|one| of_figure(report, figure, one)).collect();
        output.write(&subject.path, feed_of(output, report, &subject, &own)?.to_string())?;
    }
    Ok(())
}

/// What a feed is about.
struct Subject {
    title: String,
    /// The figure; empty for the report.
    id: String,
    page: String,
    path: String,
}

/// The releases; of a report without a history the present one.
fn releases(report: &Report) -> Vec<Release> {
    if !report.releases.is_empty() {
        return report.releases.clone();
    }
    vec![Release {
        number: report.release.clone(),
        date: report.date.clone(),
        summary: report.description.clone(),
        changes: Vec::new(),
        notes: Vec::new(),
    }]
}

/// What a release changed of a figure; nothing where it left the figure alone. The first release is told
/// of every figure.
fn of_figure(report: &Report, figure: &Figure, release: &Release) -> Option<Release> {
    let is_first = report.releases.last().is_none_or(|first| first.number == release.number);
    let changes = release.changes.iter().filter(|change| shows(report, figure, &change.id));
    let notes = release.notes.iter().filter(|note| note.figure == figure.id);
    let changes: Vec<Change> = changes.cloned().collect();
    let notes: Vec<Note> = notes.cloned().collect();
    let told = is_first || !(changes.is_empty() && notes.is_empty());
    let summary = if is_first { release.summary.clone() } else { String::new() };
    told.then(|| Release { changes, notes, summary, ..release.clone() })
}

/// Whether a figure shows a record: as a row, or as a number in one.
fn shows(report: &Report, figure: &Figure, id: &str) -> bool {
    let Some(table) = report.table(&figure.table) else {
        return figure.rows.is_empty() || figure.rows.iter().any(|row| row == id);
    };
    let columns = table.columns.iter().filter(|column| column.kind == ColumnKind::Facts);
    let mut cells =
        columns.flat_map(|column| table.rows.iter().map(|row| table.cell(row, &column.id)));
    cells.any(|cell| cell.split_whitespace().any(|named| named == id))
}

fn feed_of(
    output: &StagedSite,
    report: &Report,
    subject: &Subject,
    releases: &[Release],
) -> Result<Feed, Box<dyn Error>> {
    let entries: Result<Vec<Entry>, _> =
        releases.iter().map(|release| entry(output, report, subject, release)).collect();
    let newest = releases.first().map_or(&report.date, |release| &release.date);
    let address = |path: &str| output.address.best(path);
    Ok(Feed {
        title: Text::plain(&subject.title),
        id: identity(&[&report.id, report.lang.code(), &subject.id]),
        updated: moment(newest)?,
        // Atom asks for one: the report itself, as the authors of its sources did not write it.
        authors: vec![Person { name: report.name.clone(), ..Person::default() }],
        generator: Some(Generator { value: env!("CARGO_PKG_NAME").into(), ..Generator::default() }),
        links: vec![
            to(&address(&subject.page), "alternate", "text/html"),
            to(&address(&subject.path), "self", "application/atom+xml"),
        ],
        rights: (!report.licence.is_empty()).then(|| Text::plain(&report.licence)),
        lang: Some(report.lang.tag().to_string()),
        entries: entries?,
        ..Feed::default()
    })
}

fn entry(
    output: &StagedSite,
    report: &Report,
    subject: &Subject,
    release: &Release,
) -> Result<Entry, Box<dyn Error>> {
    let page = format!("{}#changes", output.address.best(&Page::Report.path(report, report.lang)));
    let content = atom_syndication::Content {
        content_type: Some("html".to_string()),
        value: Some(html(report, release)),
        ..Default::default()
    };
    Ok(Entry {
        title: Text::plain(words::release(report.lang, &release.number, &release.date)),
        id: identity(&[&report.id, report.lang.code(), &subject.id, &release.number]),
        updated: moment(&release.date)?,
        published: Some(moment(&release.date)?),
        links: vec![to(&page, "alternate", "text/html")],
        content: Some(content),
        ..Entry::default()
    })
}

fn html(report: &Report, release: &Release) -> String {
    let line = |change: &Change| {
        let record = format!("{}{}", changed_record(report, change), words::colon(report.lang));
        format!("{record}{} {}", movement(report, change), reason(report, change))
    };
    let notes = release.notes.iter().map(|note| note.text.clone());
    let lines = notes.chain(release.changes.iter().map(line));
    let items: String = lines.map(|line| format!("<li>{}</li>", escape(&line))).collect();
    let list = if items.is_empty() { items } else { format!("<ul>{items}</ul>") };
    format!("<p>{}</p>{list}", escape(&release.summary))
}

fn to(href: &str, rel: &str, kind: &str) -> Link {
    let (href, rel, mime_type) = (href.to_string(), rel.to_string(), Some(kind.to_string()));
    Link { href, rel, mime_type, ..Link::default() }
}

fn moment(date: &str) -> Result<FixedDateTime, chrono::ParseError> {
    FixedDateTime::parse_from_rfc3339(&format!("{date}T00:00:00Z"))
}

/// An id that stays the same wherever the report is published.
fn identity(parts: &[&str]) -> String {
    let hash = Sha256::digest(parts.join("\n"));
    let digits: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let parts = [&digits[..8], &digits[8..12], &digits[13..16], &digits[17..20], &digits[20..]];
    let [one, two, three, four, five] = parts;
    // Version 8, of one's own making, and the usual variant.
    format!("urn:uuid:{one}-{two}-8{three}-a{four}-{five}")
}
