//! A section of the narrative.

use leptos::either::{Either, EitherOf5};
use leptos::prelude::*;

use super::Printing;
use super::contents::Contents;
use super::evidence::Evidence;
use super::figure_view::FigureView;
use super::glossary::glossary;
use super::prose_html;
use super::sources::sources;
use crate::model::{Block, Section, SectionKind};
use crate::words::reading_time;

/// A section with its heading, its prose and its figures.
#[component]
pub fn SectionView(
    /// The section.
    section: Section,
) -> impl IntoView {
    let class = match section.kind {
        SectionKind::Lead => "section lead",
        SectionKind::Chapter => "section chapter",
        SectionKind::Sidebar => "section sidebar",
        SectionKind::Method => "section method",
        SectionKind::Evidence => "section evidence",
        SectionKind::Glossary => "section glossary",
    };
    let heading_id = format!("{}-heading", section.id);
    let heading = heading(&section, heading_id.clone());
    let blocks = section.blocks.iter().cloned().map(block).collect_view();
    view! {
        <section id=section.id.clone() class=class aria-labelledby=heading_id>
            {heading}
            {blocks}
            {ending(section.kind)}
        </section>
    }
}

fn heading(section: &Section, id: String) -> impl IntoView + use<> {
    let html = prose_html(&section.heading.prose);
    if section.kind == SectionKind::Lead {
        let report = Printing::get().report;
        let byline = format!("{} · {}", report.byline, reading_time(report.lang, report.minutes));
        Either::Left(view! {
            <p class="kicker">{Printing::get().report.kicker.clone()}</p>
            <h1 id=id inner_html=html></h1>
            <p class="byline">{byline}</p>
        })
    } else {
        Either::Right(view! { <h2 id=id inner_html=html></h2> })
    }
}

fn block(block: Block) -> impl IntoView {
    match block {
        Block::Prose(prose) => {
            Either::Left(view! { <div class="prose" inner_html=prose_html(&prose)></div> })
        }
        Block::Figure(id) => Either::Right(view! { <FigureView id=id/> }),
        Block::Steps(steps) => Either::Right(view! { <FigureView id=steps.figure/> }),
    }
}

fn ending(kind: SectionKind) -> impl IntoView {
    match kind {
        SectionKind::Lead => EitherOf5::D(view! { <Contents/> }),
        SectionKind::Evidence => EitherOf5::A(view! { <Evidence/> }),
        SectionKind::Method => {
            EitherOf5::B(view! { <div class="sources">{sources(&Printing::get().report)}</div> })
        }
        SectionKind::Glossary => {
            EitherOf5::C(view! { <div class="terms">{glossary(&Printing::get().report)}</div> })
        }
        _ => EitherOf5::E(()),
    }
}
