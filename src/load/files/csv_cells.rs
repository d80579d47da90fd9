//! Cells of a CSV file: read by the csv crate, their places found by scanning the raw text.

use std::ops::Range;

use super::Spot;
use crate::words::unguarded;

/// The records of a CSV file, each cell with its place.
pub fn records(text: &str) -> Vec<Vec<Spot>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    // Text that is valid UTF-8 and read flexibly cannot fail; the csv crate's type says it may.
    let records = reader.records().flatten();
    let spotted = records.map(|record| {
        let start = record.position().map_or(0, |place| place.byte() as usize);
        let places = places(text, start, record.len());
        let cells = record.iter().zip(places);
        let spots =
            cells.map(|(cell, span)| Spot { text: unguarded(cell.trim()).to_string(), span });
        spots.collect()
    });
    spotted.collect()
}

/// Where the cells of a record are written: the raw text is scanned, since quotes take room.
fn places(text: &str, start: usize, count: usize) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = start;
    while matches!(bytes.get(at), Some(b'\r' | b'\n')) {
        at += 1;
    }
    let mut places = Vec::new();
    for _ in 0..count {
        let end = cell_end(bytes, at);
        places.push(inside(text, at..end));
        at = (end + 1).min(bytes.len());
    }
    places
}

/// Where a cell ends. As for the csv crate, only a quote at its beginning opens a quotation.
fn cell_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    if bytes.get(at) == Some(&b'"') {
        at += 1;
        while let Some(byte) = bytes.get(at) {
            let doubled = bytes.get(at + 1) == Some(&b'"');
            match (byte, doubled) {
                (b'"', false) => break,
                (b'"', true) => at += 2,
                _ => at += 1,
            }
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let length = rest.iter().position(|byte| b",\r\n".contains(byte));
    at + length.unwrap_or(rest.len())
}

/// A cell's range without its quotes and the spaces around.
fn inside(text: &str, range: Range<usize>) -> Range<usize> {
    let raw = text.get(range.clone()).unwrap_or_default();
    let start = range.start + raw.len() - raw.trim_start().len();
    let raw = raw.trim();
    let quoted = raw.len() > 1 && raw.starts_with('"') && raw.ends_with('"');
    let quote = usize::from(quoted);
    start + quote..start + raw.len() - quote
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_know_their_places_behind_quotes_and_blank_lines() {
        let text = "id,a\r\n\r\nx,\"one, \"\"two\"\"\"\r\ny,三\r\n";
        let rows = records(text);
        assert_eq!(rows[1][1].text, "one, \"two\"");
        assert_eq!(&text[rows[1][1].span.clone()], "one, \"\"two\"\"");
        assert_eq!(&text[rows[2][1].span.clone()], "三");
    }
}
