//! CSV that is kept as it is by programs that open it: all CSV of the site and of its pages is written here, and read
//! back here.
//!
//! Excel reads UTF-8 only behind a byte order mark, and computes cells that begin as formulas do. These get an apostrophe
//! before them, as OWASP advises. A cell that begins with apostrophes before such a sign gets one more, so that every
//! cell comes back as it was.

use std::borrow::Cow;

use crate::model::read_decimal;

/// Signs that a formula begins with, those of Chinese keyboards too, and the white space that programs drop before them.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];

/// Rows of cells, the head first, as the text of a file.
pub fn csv_file<R, C>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let cells = |row: R| row.into_iter().map(|cell| guarded(cell.as_ref()).into_owned()).collect();
    written(&rows.into_iter().map(cells).collect::<Vec<Vec<String>>>())
}

fn written(rows: &[Vec<String>]) -> String {
    let mark = Vec::from("\u{feff}");
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(mark);
    // Writing into memory does not fail, and what is written is text.
    rows.iter().for_each(|row| writer.write_record(row).unwrap_or_default());
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The rows of a file's text, as they were before it was written.
///
/// # Errors
/// Where a row has more or fewer cells than the first.
pub fn csv_rows(text: &str) -> Result<Vec<Vec<String>>, csv::Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(|cell| unguarded(cell).to_string()).collect();
    reader.records().map(|record| record.map(row)).collect()
}

/// What a cell of a file says.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

fn guarded(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) { format!("'{cell}").into() } else { cell.into() }
}

fn is_formula(cell: &str) -> bool {
    let begins = cell.trim_start_matches('\'').starts_with(SIGNS);
    let is_negative = cell.starts_with('-') && read_decimal(cell).is_some();
    begins && !is_negative
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_negative_numbers_are_numbers() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+86 10", "'+86 10"),
            ("@name", "'@name"),
            ("-2+3", "'-2+3"),
            ("-inf", "'-inf"),
            ("＝1", "'＝1"),
            ("-5", "-5"),
            ("-0.25", "-0.25"),
            ("-1e-7", "-1e-7"),
            ("a=b", "a=b"),
            ("'quoted'", "'quoted'"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), written);
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let head = ["id", "note"].map(String::from).to_vec();
        let cells =
            ["=1", "'=1", "''-a", "-5", "'-5", "'", "\t=1", "一, \"二\"", "a\nb", "\u{feff}"];
        let rows = cells.iter().map(|cell| vec!["x".to_string(), cell.to_string()]);
        let rows: Vec<Vec<String>> = [head].into_iter().chain(rows).collect();
        let text = csv_file(&rows);
        assert!(text.starts_with("\u{feff}id,note\nx,'=1\n"), "{text}");
        assert_eq!(csv_rows(&text).unwrap(), rows);
        assert!(csv_rows("a,b\n1\n").is_err());
    }
}
