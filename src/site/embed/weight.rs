//! What a reader's browser fetches, as hosts send it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::super::edition::{Edition, Shell};

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

/// What a touch makes an embed fetch: the program with the chunk that draws, the report's data, ECharts.
///
/// # Errors
/// The first file that cannot be read.
pub fn touched(shell: &Shell, edition: &Edition, staging: &Path) -> io::Result<usize> {
    let program = shell.program;
    let (_, records) = &edition.figures_data[0];
    let own = [&program.script, &program.module, &edition.data, records];
    let files = own.into_iter().map(String::as_str).chain(shell.echarts.base());
    files.chain(program.files_of("split_figures")).map(|name| of_file(staging, name)).sum()
}
