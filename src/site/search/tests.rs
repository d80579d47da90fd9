//! What is in the index, and how the script splits it into words.

use std::path::Path;
use std::sync::Arc;

use super::document::Document;
use super::documents::documents;
use super::initials::initials;
use super::plain::{SearchPiece, pieces};
use crate::load::load;
use crate::query::{Selection, slice};

fn listed(folder: &str, lang: usize) -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let report = Arc::new(load(&folder).unwrap().swap_remove(lang));
    documents(&slice(&report, &Selection::default()))
}

fn named<'a>(documents: &'a [Document], at: &str) -> &'a Document {
    documents.iter().find(|document| document.at == at).expect(at)
}

#[test]
fn every_kind_of_thing_is_listed_with_its_place() {
    let documents = listed("tests/reports/town-libraries", 1);
    let kinds = |kind: &str| documents.iter().filter(|document| document.kind == kind).count();
    assert_eq!(["figure", "record", "row", "source", "term"].map(kinds), [3, 10, 4, 2, 0]);
    let record = named(&documents, "record-online-share");
    assert!(record.text.contains("37.5%"), "{record:?}");
    assert_eq!(documents[record.of.unwrap()].place, "Data");
    let note =
        documents.iter().find(|one| one.text.starts_with("The counter at Stonebay")).unwrap();
    assert_eq!((note.at.as_str(), documents[note.of.unwrap()].title.as_str()), ("use-1", "Visits"));
    let words = "In 2024 Stonebay had about 90,000 visits and Pineridge more than 60,000.";
    assert!(documents.iter().any(|one| one.text.starts_with(words)), "{documents:#?}");
}

#[test]
fn terms_are_listed_with_their_definitions() {
    let documents = listed("public", 0);
    let terms: Vec<_> = documents.iter().filter(|document| document.kind == "term").collect();
    assert!(terms.len() >= 15);
    assert!(terms.iter().all(|term| !term.title.is_empty() && !term.text.is_empty()));
    let initials = terms.iter().filter(|term| !term.initials.is_empty()).count();
    assert!(initials >= 15, "{terms:?}");
}

#[test]
fn every_document_belongs_to_one_before_it() {
    for (at, document) in listed("public", 0).iter().enumerate() {
        assert!(document.of.is_none_or(|of| of < at), "{document:?}");
        assert!(document.of.is_some() || !document.place.is_empty(), "{document:?}");
    }
}

#[test]
fn initials_have_a_letter_for_each_character() {
    assert_eq!(initials("图书馆，2024"), "tsg 2024");
    assert_eq!(initials("银行"), "yx|yh");
    assert_eq!(initials("libraries"), "");
    for document in listed("public", 0) {
        let length = document.title.encode_utf16().count();
        let readings = document.initials.split('|').filter(|reading| !reading.is_empty());
        readings.for_each(|reading| assert_eq!(reading.chars().count(), length, "{document:?}"));
    }
}

#[test]
fn links_of_headings_and_citations_are_left_out() {
    let html = "<h3 id=\"a-1\">B &amp; C<a class=\"anchor\" href=\"#a-1\">#</a></h3>\n<p>Over \
        <a class=\"term\" href=\"#term-a\">half</a>\nof it.\
        <sup class=\"cite\"><a href=\"#s\">[1]</a></sup></p>\n<ul>\n<li>one</li>\n</ul>";
    let expected = [
        SearchPiece::Heading { at: "a-1".into(), words: "B & C".into() },
        SearchPiece::Words("Over half of it.".into()),
        SearchPiece::Words("one".into()),
    ];
    assert_eq!(pieces(html), expected);
}

/// Runs the script's own splitting of text.
fn split(function: &str, text: &str) -> Vec<String> {
    let source = include_str!("../../search/tokens.js");
    let runtime = rquickjs::Runtime::new().unwrap();
    let context = rquickjs::Context::full(&runtime).unwrap();
    context.with(|js| {
        let module = rquickjs::Module::declare(js.clone(), "tokens", source).unwrap();
        let (module, promise) = module.eval().unwrap();
        promise.finish::<()>().unwrap();
        let function: rquickjs::Function = module.get(function).unwrap();
        function.call((text,)).unwrap()
    })
}

#[test]
fn text_is_split_into_pairs_of_characters_and_words() {
    assert_eq!(
        split("tokens", "人工智能，AI"),
        ["人", "工", "智", "能", "人工", "工智", "智能", "ai"]
    );
    assert_eq!(split("tokens", "GPT-4.5 had 4,700"), ["gpt", "4.5", "had", "4700"]);
    assert_eq!(split("asked", "智能"), ["智能"]);
    assert_eq!(split("asked", "云 AI芯片"), ["云", "ai", "芯片"]);
    assert_eq!(split("endings", "yx|yh"), ["yx", "yh"]);
    assert_eq!(split("endings", "tsg 2024"), ["tsg", "sg", "2024", "024", "24"]);
}
