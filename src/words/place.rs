//! How a place of the narrative is called in a few words.

use crate::model::{Lang, Report, SectionKind};

/// What a section is called where its heading is too long: its number among those of its kind.
pub fn section_place(report: &Report, id: &str) -> String {
    let Some(section) = report.sections.iter().find(|section| section.id == id) else {
        return String::new();
    };
    let alike = report.sections.iter().filter(|other| other.kind == section.kind);
    let number = alike.take_while(|other| other.id != id).count() + 1;
    match (section.kind, report.lang) {
        (SectionKind::Lead, Lang::Zh) => "开篇".to_string(),
        (SectionKind::Lead, Lang::En) => "Opening".to_string(),
        (SectionKind::Chapter, Lang::Zh) => format!("第{number}章"),
        (SectionKind::Chapter, Lang::En) => format!("Chapter {number}"),
        (SectionKind::Sidebar, Lang::Zh) => format!("侧栏{number}"),
        (SectionKind::Sidebar, Lang::En) => format!("Sidebar {number}"),
        (SectionKind::Method, Lang::Zh) => "方法".to_string(),
        (SectionKind::Method, Lang::En) => "Method".to_string(),
        (SectionKind::Evidence, Lang::Zh) => "数据".to_string(),
        (SectionKind::Evidence, Lang::En) => "Data".to_string(),
        (SectionKind::Glossary, Lang::Zh) => "术语".to_string(),
        (SectionKind::Glossary, Lang::En) => "Glossary".to_string(),
    }
}
