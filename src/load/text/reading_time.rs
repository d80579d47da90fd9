//! How long a text takes to read.

use pulldown_cmark::Event;

use super::{TextFile, pieces};
use crate::model::SectionKind;

/// Han characters that a reader takes in a minute: the middle of what studies of Chinese readers find.
const HAN: f64 = 400.0;
/// Words of an alphabet that a reader takes in a minute: Brysbaert's mean for English prose (2019) is 238.
const WORDS: f64 = 238.0;

/// Minutes for the narrative, in whole ones: lead, chapters and sidebars with their notes, without figures and tables.
pub fn minutes<'a>(texts: impl Iterator<Item = &'a TextFile>) -> u32 {
    let is_narrative = |text: &&TextFile| {
        matches!(text.kind, SectionKind::Lead | SectionKind::Chapter | SectionKind::Sidebar)
    };
    let all: f64 = texts.filter(is_narrative).map(|text| of_text(&text.file.text)).sum();
    all.ceil() as u32
}

fn of_text(markdown: &str) -> f64 {
    let parsed = pieces::parse(markdown);
    let events = parsed.body.iter().chain(parsed.notes.values()).flatten();
    let words = events.map(|(event, _)| match event {
        Event::Text(text) => of_words(text),
        _ => 0.0,
    });
    words.sum()
}

fn of_words(text: &str) -> f64 {
    let is_han = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    let han = text.chars().filter(|character| is_han(*character)).count();
    let spaced =
        |character: char| is_han(character) || !(character.is_alphanumeric() || character == '’');
    let words = text.split(spaced).filter(|word| !word.is_empty()).count();
    han as f64 / HAN + words as f64 / WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_scripts_count_and_targets_do_not() {
        let near = |markdown: &str, minutes: f64| {
            let read = of_text(markdown);
            assert!((read - minutes).abs() < 1e-9, "{markdown}: {read}");
        };
        near("# 两个字\n\n用[AI](term:a-long-target)。", 4.0 / HAN + 1.0 / WORDS);
        near("The company’s model.[^note]\n\n[^note]: Two words.", 5.0 / WORDS);
    }
}
