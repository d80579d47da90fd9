//! A figure's rows under a filter, and a reader's own below them.

use crate::model::Fact;
use crate::words::{plain_number, plain_period};

/// The rows of a CSV file whose first column is one of these ids, under the same head; then the reader's values.
///
/// # Errors
/// Where the text is no CSV.
pub fn csv(all: &str, ids: &[String], readers: &[Fact]) -> Result<String, csv::Error> {
    let mut reader = csv::Reader::from_reader(all.as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = reader.headers()?.clone();
    writer.write_record(&head)?;
    for row in reader.records() {
        let row = row?;
        if row.get(0).is_some_and(|id| ids.iter().any(|kept| kept == id)) {
            writer.write_record(&row)?;
        }
    }
    for fact in readers {
        let cells = cells(fact);
        let cell = |name: &str| cells.iter().find(|(known, _)| *known == name);
        let row = head.iter().map(|name| cell(name).map_or("", |(_, cell)| cell.as_str()));
        writer.write_record(&row.collect::<csv::StringRecord>())?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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
        let all = "id,note\na,\"one, two\"\nb,\"line\nline\"\nc,\n";
        let kept = |ids: &[&str]| {
            let ids: Vec<String> = ids.iter().map(|id| id.to_string()).collect();
            csv(all, &ids, &[]).unwrap()
        };
        assert_eq!(kept(&["a", "b", "c"]), all);
        assert_eq!(kept(&["b"]), "id,note\nb,\"line\nline\"\n");
        assert_eq!(kept(&[]), "id,note\n");
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
            "id,value,unit,scope,note\na,1,percent,statistic,x\nreader.a.b,2500000000,percent,reader,\n"
        );
    }
}
