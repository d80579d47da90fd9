//! What a reader's browser fetches, as hosts send it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::super::edition::{Edition, Shell};
use crate::model::FigureContent;

/// The size of text after gzip.
pub fn gzipped(content: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

/// The size of a file of the site after gzip.
///
/// # Errors
/// Where it cannot be read.
pub fn of_file(staging: &Path, name: &str) -> io::Result<usize> {
    gzipped(&fs::read(staging.join(name))?)
}

/// What a touch makes the embed of a figure of some content fetch: the program with the chunks that draw it, the data
/// that it draws, ECharts.
///
/// # Errors
/// The first file that cannot be read.
pub fn touched(
    shell: &Shell,
    edition: &Edition,
    staging: &Path,
    content: FigureContent,
) -> io::Result<usize> {
    let (program, [(_, records), (_, tables), _]) = (shell.program, &edition.figures_data);
    let own = [&program.script, &program.module, &edition.data, records].map(String::as_str);
    let mut files: BTreeSet<&str> = own.into_iter().collect();
    files.extend(shell.echarts.files_of(content));
    files.extend(program.files_of("split_figures"));
    if content != FigureContent::Records {
        files.extend(program.files_of("split_rows").chain([tables.as_str()]));
    }
    files.into_iter().map(|name| of_file(staging, name)).sum()
}
