//! A work in RIS, the format of reference managers: a tag of two letters, two spaces, a hyphen, a space and
//! the value, a line each, ended by `ER`.

use super::Work;

/// The work as a RIS record.
pub fn ris(work: &Work) -> String {
    let date = work.day().join("/");
    let fields = [
        ("TY", "ELEC"),
        ("TI", &work.title),
        ("T2", &work.container),
        ("ET", &work.release),
        ("PY", work.day()[0]),
        ("DA", &date),
        ("LA", work.lang.tag()),
        ("UR", &work.address),
    ];
    let lines = fields.into_iter().filter(|(_, value)| !value.is_empty());
    let lines: String = lines.map(|(tag, value)| line(tag, value)).collect();
    lines + "ER  - \r\n"
}

fn line(tag: &str, value: &str) -> String {
    // A value is one line.
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{tag}  - {value}\r\n")
}
