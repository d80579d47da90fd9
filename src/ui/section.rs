//! A section of the narrative.

use leptos::prelude::*;

use super::State;
use super::evidence::Evidence;
use super::figure::FigureView;
use super::sources::Sources;
use crate::model::{Block, Section, SectionKind};

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

fn heading(section: &Section, id: String) -> AnyView {
    let html = section.heading.html.0.clone();
    if section.kind == SectionKind::Lead {
        let byline = State::get().report.byline.clone();
        return view! {
            <h1 id=id inner_html=html></h1>
            <p class="byline">{byline}</p>
        }
        .into_any();
    }
    view! { <h2 id=id inner_html=html></h2> }.into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Prose(html) => view! { <div class="prose" inner_html=html.0></div> }.into_any(),
        Block::Figure(id) => view! { <FigureView id=id/> }.into_any(),
    }
}

fn ending(kind: SectionKind) -> AnyView {
    match kind {
        SectionKind::Evidence => view! { <Evidence/> }.into_any(),
        SectionKind::Method => view! { <Sources/> }.into_any(),
        _ => ().into_any(),
    }
}
