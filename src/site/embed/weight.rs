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

/// What a touch makes an embed fetch: both programs, the report's data, ECharts.
///
/// # Errors
/// The first file that cannot be read.
pub fn touched(shell: &Shell, edition: &Edition, staging: &Path) -> io::Result<usize> {
    let (script, module) = (format!("{}.js", shell.figures), format!("{}.wasm", shell.figures));
    let program = shell.program;
    let data = [&edition.data, &edition.figures_data];
    let files = [&program.script, &program.module, &script, &module].into_iter().chain(data);
    let sizes = files
        .into_iter()
        .map(String::as_str)
        .chain([shell.echarts])
        .map(|name| of_file(staging, name));
    sizes.sum()
}
