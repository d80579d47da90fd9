//! A figure's rows under a filter, and a reader's own below them.

use crate::model::Fact;
use crate::words::{csv_file, csv_rows, plain_number, plain_period};

/// The rows of a CSV file whose first column is one of these ids, under the same head; then the reader's values.
///
/// # Errors
/// Where the text is no CSV.
pub fn csv(all: &str, ids: &[String], readers: &[Fact]) -> Result<String, csv::Error> {
    let mut rows = csv_rows(all)?.into_iter();
    let head = rows.next().unwrap_or_default();
    let kept = rows.filter(|row| row.first().is_some_and(|id| ids.contains(id)));
    let readers = readers.iter().map(|fact| {
        let cells = cells(fact);
        let cell = |name: &String| cells.iter().find(|(known, _)| known == name);
        head.iter().map(|name| cell(name).map_or(String::new(), |(_, cell)| cell.clone())).collect()
    });
    let rows: Vec<Vec<String>> = kept.chain(readers).collect();
    Ok(csv_file([&head].into_iter().chain(&rows)))
}

/// What a reader's value says, by the columns of published files. Its scope tells it from every record.
pub fn cells(fact: &Fact) -> [(&'static str, String); 8] {
    [
        ("id", fact.id.clone()),
        ("subject", fact.subject.clone()),
        ("indicator", fact.indicator.clone()),
        ("period", fact.period.as_ref().map(plain_period).unwrap_or_default()),
        ("value", plain_number(fact.value)),
        ("unit", fact.unit.code().to_string()),
        ("certainty", "assumed".to_string()),
        ("scope", fact.scope.code().to_string()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn head_and_kept_rows() {
        let all = "\u{feff}id,note\na,\"one, two\"\nb,\"line\nline\"\nc,\n";
        let kept = |ids: &[&str]| {
            let ids: Vec<String> = ids.iter().map(|id| id.to_string()).collect();
            csv(all, &ids, &[]).unwrap()
        };
        assert_eq!(kept(&["a", "b", "c"]), all);
        assert_eq!(kept(&["b"]), "\u{feff}id,note\nb,\"line\nline\"\n");
        assert_eq!(kept(&[]), "\u{feff}id,note\n");
    }

    #[test]
    fn a_readers_value_is_told_from_records() {
        let fact = Fact::assumed(
            "reader.a.b",
            2_500_000_000i64.into(),
            &crate::model::Unit::Percent,
            true,
        );
        let shown =
            csv("id,value,unit,scope,note\na,1,percent,statistic,x\n", &["a".into()], &[fact]);
        assert_eq!(
            shown.unwrap(),
            "\u{feff}id,value,unit,scope,note\na,1,percent,statistic,x\nreader.a.b,2500000000,percent,reader,\n"
        );
    }
}
