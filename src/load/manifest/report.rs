//! `[report]`: what it is, and in which languages.

use super::Manifest;
use crate::{
    load::{
        Problems,
        dates::day_problem,
        files::{SourceFile, Spot, TomlTable},
        names::{self, is_id},
    },
    model::Lang,
};

/// Reads `[report]`.
pub fn read(file: &SourceFile, root: &TomlTable, manifest: &mut Manifest, problems: &mut Problems) {
    let Some(table) = root.table("report", problems) else {
        problems.push(root.problem("missing table [report]"));
        return;
    };
    table.only(&["id", "release", "date", "languages", "address", "licence"], problems);
    if let Some(id) = table.text("id", problems) {
        if !is_id(&id.text) {
            let problem = file.problem_at(&id, "bad id");
            problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
        }
        manifest.id = id.text;
    }
    manifest.release = table.text("release", problems).unwrap_or_default().text;
    if let Some(date) = table.text("date", problems) {
        problems.extend(day_problem(file, &date));
        manifest.date = date.text;
    }
    manifest.licence = table.optional_text("licence", problems).unwrap_or_default().text;
    if let Some(address) = table.optional_text("address", problems) {
        manifest.address = checked_address(file, address, problems);
    }
    let codes = table.texts("languages", problems).unwrap_or_default();
    if codes.is_empty() {
        let problem = table.problem("report without languages");
        problems.push(problem.expected("languages = [\"zh\", \"en\"]"));
    }
    manifest.languages = languages(file, &codes, problems);
}

fn checked_address(file: &SourceFile, address: Spot, problems: &mut Problems) -> String {
    let secure = address.text.strip_prefix("https://");
    let host = secure.or_else(|| address.text.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.starts_with('/') || host.contains(['?', '#', ' ', '"', '<']) {
        let problem = file.problem_at(&address, "bad address");
        problems.push(
            problem
                .expected("the whole address of the site, as in \"https://example.org/report/\""),
        );
    }
    address.text
}

fn languages(file: &SourceFile, codes: &[Spot], problems: &mut Problems) -> Vec<Lang> {
    let mut languages = Vec::new();
    for code in codes {
        match Lang::from_code(&code.text) {
            None => {
                let problem = file.problem_at(code, "unknown language");
                let hint = names::hint(&code.text, Lang::ALL.map(Lang::code));
                problems.push(problem.expected("the code of a language").hint(hint));
            }
            Some(lang) if languages.contains(&lang) => {
                problems.push(file.problem_at(code, "language listed twice"));
            }
            Some(lang) => languages.push(lang),
        }
    }
    languages
}
