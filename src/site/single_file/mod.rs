//! An edition as one file, for mail and for regions where the host is slow: all that the page would fetch
//! stands in it as data. The report's finished page is read once, and every tag of it
//!
//! 1. goes where it is [`hosts`]' business only;
//! 2. holds the [`files`] that it names;
//! 3. leads to the host, or to the file beside, where it [`links`] to other pages.

mod files;
mod hosts;
mod links;

use std::io;

use super::edition::Shell;
use super::output::StagedSite;
use super::policy;
use super::tags::{Edit, edited, tags};
use crate::model::Report;
use crate::ui::Page;

/// Follows links that the program makes once it runs.
const LINKS: &str = include_str!("links.js");

/// Makes the one file out of a report's finished page, whose path is below the site.
///
/// # Errors
/// Where a file that the page names cannot be read.
pub fn page(output: &StagedSite, shell: &Shell, report: &Report, html: &str) -> io::Result<String> {
    let path = &Page::Report.path(report, report.lang);
    let lead = |href: &str| {
        let below = links::below_site(href, &output.address.base, path);
        output.address.whole(&below).or_else(|| links::file_beside(report, &below))
    };
    let tags = tags(html);
    let title = tags.iter().find(|tag| tag.name == "title");
    let mut edits: Vec<Edit> = Vec::new();
    if let Some(title) = title {
        let before = files::of_program(output, shell.program)? + &script(output, report);
        edits.push((title.range.start..title.range.start, before));
    }
    for tag in &tags {
        if hosts::is_for_hosts(tag) {
            edits.push((tag.element.clone(), String::new()));
            continue;
        }
        edits.extend(hosts::as_data(tag));
        let named = match files::of_echarts(shell.echarts, tag) {
            Some(edit) => vec![edit],
            None => files::of_attributes(output, tag)?,
        };
        if named.is_empty() {
            edits.extend(links::whole(tag, lead));
        }
        edits.extend(named);
        edits.extend(files::of_script(output, html, tag)?);
    }
    Ok(policy::for_single_file(&edited(html, edits)))
}

fn script(output: &StagedSite, report: &Report) -> String {
    let path = Page::Report.path(report, report.lang);
    let home = output.address.whole(&path).unwrap_or_default();
    let script = LINKS.replace("--home--", &home).replace("--report--", &report.id);
    format!("<script>{script}</script>")
}
