//! The site: the report's files as they are, the pages of each edition with the files beside them, and what
//! the site as a whole is found and kept by.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::address::{self, Address};
use super::cite::{Work, bibtex, ris};
use super::data::{write_data, write_figures_data};
use super::draw::Drawer;
use super::drawing;
use super::echarts::Echarts;
use super::edition::{Edition, Shell};
use super::embed;
use super::evidence::{evidence, without_large_tables};
use super::held_style;
use super::offline::{self, OfflineScripts};
use super::output::StagedSite;
use super::page;
use super::pages::{SitePage, pages};
use super::program;
use super::raster::Rasteriser;
use super::{csl, feed, figure_files, previous, search, social, whole};
use crate::load::load;
use crate::model::Report;
use crate::query::{Index, Selection, slice};

/// Where things are, as Trunk's hook gives them.
pub struct Paths {
    /// The report's folder.
    pub report: PathBuf,
    /// The folder that Trunk is filling; it holds `index.html`.
    pub staging: PathBuf,
    /// The folder of bundled scripts and styles.
    pub assets: PathBuf,
    /// The site's path, `/` or `/repo/`.
    pub base: String,
    /// The file of style's tokens, whose colours pictures take.
    pub tokens: PathBuf,
    /// The folder that keeps pictures from build to build.
    pub pictures: PathBuf,
    /// The whole address of the site, where the environment knows it.
    pub address: Option<String>,
    /// The previous release's site, whose pages may still be read.
    pub previous: Option<PathBuf>,
    /// Whether the report will be there as a PDF, printed from the finished site.
    pub papers: bool,
    /// Whether the site is for a host. A server that watches the files adds a script of its own to pages,
    /// which a policy would refuse, and serves nothing that is taken away or kept offline.
    pub for_host: bool,
}

/// Writes the site into the staging folder.
///
/// # Errors
/// Every problem of the report's files; or the first file that cannot be read or written, or figure
/// that cannot be drawn.
pub fn write(paths: &Paths) -> Result<(), Box<dyn Error>> {
    let reports = load(&paths.report).map_err(|problems| problems.render(true))?;
    copy_folder(&paths.report, &paths.staging)?;
    let output = StagedSite {
        staging: paths.staging.clone(),
        address: Address::new(reports.first(), paths.address.as_deref(), &paths.base),
        tokens: fs::read_to_string(&paths.tokens)?,
        pictures: Rasteriser::new(&paths.pictures),
    };
    let scripts = OfflineScripts::read(&paths.assets)?;
    let offline = paths.for_host.then(|| scripts.page_name());
    if let Some(name) = &offline {
        output.write(name, &scripts.page)?;
    }
    let html = fs::read_to_string(paths.staging.join("index.html"))?;
    let shell = Shell {
        html: &html,
        report_html: &held_style::hold(&html, &paths.base, &paths.staging)?,
        base: &paths.base,
        program: &program::name_by_content(&paths.staging)?,
        embed: &embed::files::write(&paths.assets, &paths.staging)?,
        echarts: &Echarts::write(&output, &paths.assets)?,
        parallel: &output.copy(&paths.assets, "parallel", "js")?,
        offline,
        search: &search::SearchScripts::write(&output, &paths.assets)?,
        papers: paths.papers,
        policy: paths.for_host,
    };
    let drawer = Drawer::new(&shell.echarts.whole)?;
    let editions: Result<Vec<Edition>, _> =
        reports.into_iter().map(|report| write_edition(&output, &shell, &drawer, report)).collect();
    whole::write(&output, &shell, &editions?)?;
    if paths.for_host {
        previous::keep(&paths.staging, paths.previous.as_deref())?;
        offline::write(&output, &scripts)?;
    }
    Ok(())
}

/// The path of the site on its host, as the report's address or that of the environment has it.
pub fn base(report: Option<&Report>, environment: Option<&str>) -> String {
    let own = report.map(|report| report.address.as_str()).filter(|own| !own.is_empty());
    address::path_of(own.or(environment).unwrap_or_default())
}

/// Writes the pages of an edition and the files of its figures.
fn write_edition(
    output: &StagedSite,
    shell: &Shell,
    drawer: &Drawer,
    report: Report,
) -> Result<Edition, Box<dyn Error>> {
    let report = Arc::new(report);
    let whole = slice(&report, &Selection::default());
    let drawings = Arc::new(drawing::of_report(drawer, &whole)?);
    figure_files::write(output, &whole, &drawings)?;
    feed::write(output, &report)?;
    write_citations(output, &report)?;
    let lang = report.lang;
    let small = without_large_tables(&report);
    let index = Arc::new(Index::of(&small));
    let data = write_data(output, "report", lang, index.as_ref())?;
    let figures_data = write_figures_data(output, lang, &small)?;
    let search = search::write(output, &whole)?;
    let evidence_data = write_data(output, "evidence", lang, &evidence(&report))?;
    let address = output.address.clone();
    let (papers, panels) = (shell.papers, Vec::new());
    let mut edition = Edition {
        report,
        address,
        index,
        drawings,
        panels,
        papers,
        data,
        figures_data,
        evidence_data,
        search,
    };
    // What embeds weigh is said on the other pages.
    let pages = pages(&edition.report);
    let (embeds, others): (Vec<_>, Vec<_>) = pages.iter().partition(|page| page.page.is_embedded());
    write_pages(output, shell, &edition, &embeds)?;
    edition.panels = embed::newsroom::panels(shell, &edition, &output.staging)?;
    write_pages(output, shell, &edition, &others)?;
    if shell.policy {
        pages.iter().try_for_each(|page| social::write(output, &whole, &edition.drawings, page))?;
    }
    Ok(edition)
}

fn write_pages(
    output: &StagedSite,
    shell: &Shell,
    edition: &Edition,
    pages: &[&SitePage],
) -> std::io::Result<()> {
    pages.iter().try_for_each(|page| {
        output.write(&format!("{}index.html", page.path), page::render(shell, edition, page))
    })
}

/// Writes how programs cite the report: CSL-JSON, BibTeX, RIS.
fn write_citations(output: &StagedSite, report: &Report) -> Result<(), Box<dyn Error>> {
    let work = Work::report(report, &output.address);
    let path = |ending: &str| format!("cite.{}.{ending}", report.lang.code());
    output.write(&path("bib"), bibtex(&work)?)?;
    output.write(&path("ris"), ris(&work))?;
    let items = csl::items(report, &output.address);
    Ok(output.write(&csl::path(report), serde_json::to_vec_pretty(&items)?)?)
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
