//! What a visit that only reads may cost, gzipped as hosts do it.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::built;

/// Bytes of a visit that only reads: page, style, program.
const READING: usize = 200_000;
/// Bytes of ECharts, fetched when a figure moves.
const ECHARTS: usize = 220_000;

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

#[test]
fn a_visit_that_only_reads_is_small() {
    let (echarts, scripts): (Vec<_>, Vec<_>) =
        sizes(".js").into_iter().partition(|(name, _)| name.starts_with("echarts-"));
    let shared: Vec<_> = scripts.into_iter().chain(sizes(".css")).chain(sizes(".wasm")).collect();
    assert_eq!(shared.len(), 3, "a program in two files and one style: {shared:?}");
    assert!(echarts.len() == 1 && echarts[0].1 <= ECHARTS, "{echarts:?}");
    for page in ["index.html", "en/index.html"] {
        let html = gzipped(&built("site").join(page));
        let total = html + shared.iter().map(|(_, size)| size).sum::<usize>();
        println!("{page}: {total} bytes gzipped, of which the page {html}, {shared:?}");
        assert!(total <= READING, "{page} costs {total} bytes: {html} for the page, {shared:?}");
    }
}
