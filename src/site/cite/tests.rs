//! Citations of two works, as they are read.

use super::bibtex::bibtex;
use super::ris::ris;
use super::{Styles, Work, page};
use crate::model::Lang;

fn work(lang: Lang, address: &str) -> Work {
    let (title, container, release) = match lang {
        Lang::Zh => ("三馆外借增长 56%", "三镇图书馆", "第 2.0 版"),
        Lang::En => ("Loans grew by 56 % & more", "Three Town Libraries", "release 2.0"),
    };
    Work {
        key: "town-libraries-loans".into(),
        title: title.into(),
        container: container.into(),
        release: release.into(),
        date: "2025-03-09".into(),
        address: address.into(),
        lang,
    }
}

const ADDRESS: &str = "https://example.org/f/loans/";

fn cited(work: &Work) -> [String; 3] {
    let cited = Styles::new().cite(work).unwrap();
    assert_eq!(
        cited.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        ["GB/T 7714", "APA", "Chicago"]
    );
    let [gb, apa, chicago] = cited.try_into().unwrap();
    [gb.1, apa.1, chicago.1]
}

#[test]
fn a_figure_in_three_styles() {
    assert_eq!(
        cited(&work(Lang::Zh, ADDRESS)),
        [
            "三馆外借增长 56%: 三镇图书馆[EB/OL]. (2025-03-09). https://example.org/f/loans/.",
            "三馆外借增长 56%. (2025, March 9). 三镇图书馆. https://example.org/f/loans/",
            "三镇图书馆. 2025. “三馆外借增长 56%.” 三镇图书馆, March 9. https://example.org/f/loans/.",
        ]
    );
    let [gb, apa, chicago] = cited(&work(Lang::En, ADDRESS));
    assert!(gb.starts_with("Loans grew by 56 % & more: Three Town Libraries[EB/OL]"), "{gb}");
    assert!(apa.starts_with("Loans grew by 56 % & more. (2025, March 9). Three Town"), "{apa}");
    assert!(chicago.contains("Three Town Libraries, March 9."), "{chicago}");
}

/// Nothing is made up for an address that is not known.
#[test]
fn without_an_address_none_is_given() {
    for lang in [Lang::Zh, Lang::En] {
        let work = work(lang, "");
        let all = [cited(&work).join(" "), bibtex(&work).unwrap(), ris(&work)].join(" ");
        assert!(!all.contains("http") && !all.contains("url") && !all.contains("UR  -"), "{all}");
        assert!(all.contains("2025") && all.contains(&work.title), "{all}");
    }
}

#[test]
fn for_programs() {
    let work = work(Lang::En, ADDRESS);
    let text = bibtex(&work).unwrap();
    let read = biblatex::Bibliography::parse(&text).unwrap();
    let entry = read.get("town-libraries-loans").expect("the entry");
    let field = |name| biblatex::ChunksExt::format_verbatim(entry.get(name).unwrap());
    assert_eq!(field("title"), "Loans grew by 56 % & more");
    assert_eq!(field("howpublished"), "Three Town Libraries, release 2.0");
    assert_eq!([field("year"), field("month"), field("day")], ["2025", "03", "09"]);
    assert_eq!(field("url"), ADDRESS);
    let expected = [
        "TY  - ELEC",
        "TI  - Loans grew by 56 % & more",
        "T2  - Three Town Libraries",
        "ET  - release 2.0",
        "PY  - 2025",
        "DA  - 2025/03/09",
        "LA  - en",
        "UR  - https://example.org/f/loans/",
        "ER  - ",
        "",
    ];
    assert_eq!(ris(&work).split("\r\n").collect::<Vec<_>>(), expected);
}

#[test]
fn the_page_has_every_way_for_figure_and_report() {
    let figure = work(Lang::En, ADDRESS);
    let report =
        Work { title: figure.container.clone(), container: String::new(), ..figure.clone() };
    let html = page(&Styles::new(), &figure, &report).unwrap();
    assert_eq!(html.matches("<dt").count(), 10, "{html}");
    assert!(html.contains("56 % &amp; more"), "{html}");
    assert!(!html.contains("<script"), "{html}");
}
