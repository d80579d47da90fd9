//! What a site has once, for all its editions together.

use std::error::Error;
use std::fs;

use super::edition::{Edition, Shell};
use super::output::StagedSite;
use super::pages::{SitePage, pages};
use super::{app_manifest, gallery, moved, not_found, package, policy, single_file, sitemap};
use crate::model::Report;
use crate::ui::Page;
use crate::words;

/// Writes the map of pages, the data package, manifests, the gallery, the page of what is not found; for a host also its
/// policy and each edition as one file.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write(
    output: &StagedSite,
    shell: &Shell,
    editions: &[Edition],
) -> Result<(), Box<dyn Error>> {
    let reports: Vec<&Report> = editions.iter().map(|edition| edition.report.as_ref()).collect();
    let Some(first) = reports.first() else { return Ok(()) };
    let all: Vec<SitePage> = reports.iter().flat_map(|report| pages(report)).collect();
    sitemap::write(output, &all, &first.date)?;
    package::write(output, &reports)?;
    app_manifest::write(output, &reports)?;
    reports.iter().try_for_each(|report| moved::write(output, shell, report))?;
    output.write("404.html", not_found::page(&reports, shell))?;
    output.write("gallery/index.html", gallery::page(editions, shell))?;
    output.write("gallery/gallery.css", gallery::STYLE)?;
    // Some hosts would hide files whose names begin with an underscore.
    output.write(".nojekyll", "")?;
    if shell.policy {
        output.write("content-security-policy.txt", header(output, shell)?)?;
        reports.iter().try_for_each(|report| write_single_file(output, shell, report))?;
    }
    Ok(())
}

/// The policy as one header for every page: what the report and its embeds may do.
fn header(output: &StagedSite, shell: &Shell) -> std::io::Result<String> {
    let report = fs::read_to_string(output.staging.join("index.html"))?;
    let embed = &shell.embed;
    let embed = format!("<style>{}</style><script>{}</script>", embed.style, embed.script);
    Ok(policy::content(&(report + &embed), &output.address.origin))
}

fn write_single_file(
    output: &StagedSite,
    shell: &Shell,
    report: &Report,
) -> Result<(), Box<dyn Error>> {
    let path = Page::Report.path(report, report.lang);
    let html = fs::read_to_string(output.staging.join(&path).join("index.html"))?;
    Ok(output
        .write(&words::single_file(report), single_file::page(output, shell, report, &html)?)?)
}
