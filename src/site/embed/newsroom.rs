//! The panel for newsrooms at each figure's own page, and the oEmbed answers of an edition.
//!
//! 1. The embed pages stand in the site already: what they weigh is measured on them.
//! 2. Each figure's ways into other pages are printed for its own page.
//! 3. Where the site's address is known, the same is written as oEmbed.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::super::drawing;
use super::super::edition::{Edition, Shell};
use super::oembed;
use super::room::Room;
use super::snippets::{COLUMN, SnippetSource, snippets};
use super::weight;
use crate::model::{Figure, FigureContent};
use crate::query::Slice;
use crate::ui::Page;
use crate::ui::page::Newsroom;
use crate::words::{embed_weight, kilobytes};

/// The panels of an edition, by the figures' ids; writes its oEmbed answers.
///
/// # Errors
/// The first file that cannot be read or written.
pub fn panels(
    shell: &Shell,
    edition: &Edition,
    staging: &Path,
) -> Result<Vec<(String, Newsroom)>, Box<dyn Error>> {
    let whole = edition.whole();
    let touched = |content| weight::touched(shell, edition, staging, content);
    let [records, rows, ties] =
        [FigureContent::Records, FigureContent::Rows, FigureContent::Ties].map(touched);
    let (records, rows, ties) = (records?, rows?, ties?);
    let script_weight = kilobytes(weight::of_file(staging, "embed.js")?);
    let report = &edition.report;
    let mut panels = Vec::new();
    for figure in &report.figures {
        let touched = match figure.kind.content() {
            FigureContent::Records => records,
            FigureContent::Rows => rows,
            FigureContent::Ties => ties,
        };
        let page = Page::Embed(figure.id.clone()).path(report, report.lang);
        let untouched = weight::of_file(staging, &format!("{page}index.html"))?;
        let stem = format!("figures/{}.{}", figure.id, report.lang.code());
        let source = SnippetSource {
            figure,
            whole: &whole,
            address: &edition.address,
            room: &Room::of(figure, &whole),
            picture: drawing::size(&fs::read_to_string(staging.join(format!("{stem}.svg")))?),
            weight: &embed_weight(report.lang, untouched, touched),
            picture_weight: &kilobytes(
                fs::metadata(staging.join(format!("{stem}.png")))?.len() as usize
            ),
            script_weight: &script_weight,
        };
        panels.push((figure.id.clone(), panel(&source)));
        write_answers(&source, staging)?;
    }
    Ok(panels)
}

fn panel(source: &SnippetSource) -> Newsroom {
    let report = &source.whole.report;
    let embed = Page::Embed(source.figure.id.clone());
    let own = Page::Figure(source.figure.id.clone());
    Newsroom {
        address: source.embed(),
        preview: own.to_root(report) + &embed.path(report, report.lang),
        height: source.room.at(COLUMN),
        title: source.figure.title.text.clone(),
        snippets: snippets(source),
    }
}

/// The answers for a figure and, with the first, for the report and its records.
fn write_answers(source: &SnippetSource, staging: &Path) -> Result<(), Box<dyn Error>> {
    let report = &source.whole.report;
    if source.address.whole("").is_none() {
        return Ok(());
    }
    let write = |of: &str, answer: Value| -> Result<(), Box<dyn Error>> {
        let path = staging.join(oembed::path(report, of));
        fs::create_dir_all(path.parent().unwrap_or(staging))?;
        Ok(fs::write(path, serde_json::to_vec_pretty(&answer)?)?)
    };
    write(&format!("f/{}", source.figure.id), oembed::of_figure(source))?;
    if is_first(source.figure, source.whole) {
        write("report", oembed::of_report(source))?;
        for fact in &report.facts {
            let card = Page::EmbedFact(fact.id.clone()).path(report, report.lang);
            let answer = oembed::of_fact(source, fact, &source.whole_address(&card));
            write(&format!("fact/{}", fact.id), answer)?;
        }
    }
    Ok(())
}

fn is_first(figure: &Figure, whole: &Slice) -> bool {
    whole.report.figures.first().is_some_and(|first| first.id == figure.id)
}
