//! What a visit that only reads may cost, gzipped as hosts do it.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::built;

/// Bytes of a visit that only reads: page, style, program.
const READING: usize = 180_000;
/// Bytes of ECharts, fetched when a figure moves.
const ECHARTS: usize = 220_000;
/// Bytes of each file of the program that draws, fetched with it.
const DRAWING: usize = 100_000;

fn gzipped(path: &Path) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(&fs::read(path).unwrap()).unwrap();
    encoder.finish().unwrap().len()
}

/// The gzipped size of each file of a kind at the root of the site.
fn sizes(ending: &str) -> Vec<(String, usize)> {
    let mut sizes: Vec<(String, usize)> = fs::read_dir(built("site"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), gzipped(&path)))
        .filter(|(name, _)| name.ends_with(ending))
        .collect();
    sizes.sort();
    sizes
}

/// The gzipped size of a language's data file.
fn gzipped_data(lang: &str) -> usize {
    let data = sizes(".bin");
    data.iter()
        .find(|(name, _)| name.starts_with(&format!("report-{lang}-")))
        .expect("a data file")
        .1
}

#[test]
fn a_visit_that_only_reads_is_small() {
    let all: Vec<_> = [".js", ".css", ".wasm"].into_iter().flat_map(sizes).collect();
    let (later, read): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|(name, _)| name.starts_with("echarts-") || name.starts_with("figures-"));
    assert_eq!(read.len(), 3, "a program in two files and one style: {read:?}");
    assert_eq!(later.len(), 3, "ECharts and the drawing program: {later:?}");
    for (name, size) in &later {
        println!("{name}: {size} bytes gzipped");
        let most = if name.starts_with("echarts-") { ECHARTS } else { DRAWING };
        assert!(*size <= most, "{name} has {size} bytes");
    }
    for page in ["index.html", "en/index.html"] {
        let html = gzipped(&built("site").join(page));
        let data = gzipped_data(if page == "index.html" { "zh" } else { "en" });
        let total = html + data + read.iter().map(|(_, size)| size).sum::<usize>();
        println!("{page}: {total} bytes gzipped, of which the page {html}, {read:?}");
        assert!(total <= READING, "{page} costs {total} bytes: {html} for the page, {read:?}");
    }
}
