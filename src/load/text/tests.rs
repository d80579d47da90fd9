//! Markdown in, HTML and problems out.

use super::{Context, TextFile, section};
use crate::{
    load::{Problems, files::SourceFile, names::Known},
    model::{
        Block, Certainty, Fact, Lang, Nouns, Prose, ProsePart, ReactsBy, Section, SectionKind,
        Source, Tags, Unit,
    },
};

fn written(lang: Lang, markdown: &str) -> (Section, Vec<String>) {
    let share = Fact {
        id: "share".into(),
        indicator: String::new(),
        subject: String::new(),
        period: None,
        value: 70.into(),
        unit: Unit::Percent,
        certainty: Certainty::Over,
        precision: Default::default(),
        scope: Default::default(),
        formula: None,
        source: "book".into(),
        passage: "1".into(),
        tags: Tags::default(),
        note: String::new(),
    };
    let book = Source {
        id: "book".into(),
        authors: String::new(),
        title: "Bread & \"Salt\"".into(),
        container: String::new(),
        year: String::new(),
    };
    let context = Context {
        what_ifs: &[],
        lang,
        nouns: &Nouns::default(),
        facts: &[share],
        tables: &[],
        facets: &[],
        sources: &[book],
        known: &Known::default(),
    };
    let file = SourceFile { path: "a.md".into(), text: markdown.into() };
    let text = TextFile { lang, id: "a".into(), kind: SectionKind::Chapter, file };
    let mut problems = Problems::default();
    let (section, _) = section(&context, &text, &mut problems);
    (section, problems.sorted().0.iter().map(ToString::to_string).collect())
}

fn prose(lang: Lang, markdown: &str) -> String {
    let (section, problems) = written(lang, &format!("# Finding\n\n{markdown}"));
    assert_eq!(problems, Vec::<String>::new());
    match &section.blocks[..] {
        [Block::Prose(prose)] => prose.clone().framed("", "").words_as_html(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bound_number_is_a_part_of_its_own() {
    let (section, _) = written(Lang::En, "# Finding\n\n**Over [70%](fact:share)** of it.");
    let [Block::Prose(prose)] = &section.blocks[..] else { panic!("{section:?}") };
    let html = |html: &str| ProsePart::Html(html.to_string());
    let number = ProsePart::Reacting { by: ReactsBy::Fact("share".into()), written: "70%".into() };
    let expected = [html("<p><strong>Over "), number, html("</strong> of it.</p>\n")];
    assert_eq!(prose.parts, expected);
}

#[test]
fn parts_stand_in_cells_of_a_table() {
    let table = "| a | b |\n|---|---|\n| [70%](fact:share) | [70%](fact:share) |";
    let (section, problems) = written(Lang::En, &format!("# Finding\n\n{table}"));
    assert_eq!(problems, Vec::<String>::new());
    let [Block::Prose(prose)] = &section.blocks[..] else { panic!("{section:?}") };
    assert_eq!(prose.parts.len(), 5);
    assert!(prose.words_as_html().contains("<td>70%</td><td>70%</td>"));
}

#[test]
fn a_citation_closes_up_and_is_escaped() {
    assert_eq!(
        prose(Lang::En, "As known. [^book]"),
        "<p>As known.<sup class=\"cite\"><a href=\"#source-book\" \
         aria-label=\"[1] Source: Bread &amp; &quot;Salt&quot;\">[1]</a></sup></p>"
    );
}

#[test]
fn a_note_stands_after_its_list() {
    assert_eq!(
        prose(Lang::En, "- one [^n]\n- two\n\n[^n]: A *note*.\n"),
        "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n\
         <aside class=\"note\">A <em>note</em>.</aside>"
    );
}

#[test]
fn chinese_lines_join_without_a_space() {
    assert_eq!(prose(Lang::Zh, "一行\n又一行"), "<p>一行又一行</p>");
    assert_eq!(prose(Lang::En, "one\ntwo"), "<p>one\ntwo</p>");
}

#[test]
fn a_figure_divides_the_prose() {
    let (section, _) = written(Lang::En, "# A\n\nOne.\n\n![x](figure:f)\n\n### B\n\nTwo.\n");
    let html = |html: &str| Block::Prose(Prose::html(html));
    let expected = [
        html("<p>One.</p>\n"),
        Block::Figure("f".into()),
        html(
            "<h3 id=\"a-1\">B<a class=\"anchor\" href=\"#a-1\" aria-label=\"Link to this section\">#</a></h3>\n\
             <p>Two.</p>\n",
        ),
    ];
    assert_eq!(section.blocks, expected);
}

#[test]
fn problems_point_to_the_character() {
    let (_, problems) = written(Lang::Zh, "# 题\n\n**约[60%](fact:share)**左右,共5万家。\n");
    let expected = [
        "a.md:3:5: number differs from \"share\"; found \"60%\", expected \"70%\"",
        "a.md:3:25: half-width punctuation in Chinese text; found \",\", expected \"，\"",
        "a.md:3:27: number without a record; found \"5万\"",
    ];
    assert_eq!(problems.len(), expected.len());
    for (problem, expected) in problems.iter().zip(expected) {
        assert!(problem.starts_with(expected), "{problem}");
    }
}
