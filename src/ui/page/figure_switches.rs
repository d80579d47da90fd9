//! How a figure is drawn, at the reader's choice: scale, interpolation, scenario, patterns.

use leptos::prelude::*;

use super::super::parts::SwitchButton;
use crate::model::{Figure, Report, Scale, Switch};
use crate::words::{PagePhrase, Phrase};

/// The switches that a figure offers, as pills, as the build prints them; nothing where it offers none.
pub fn figure_switches(report: &Report, figure: &Figure) -> Option<impl IntoView + use<>> {
    let offered = &figure.switches;
    let label = Phrase::Shown.text(report.lang);
    let buttons: Vec<_> = offered.iter().map(|switch| button(report, figure, *switch)).collect();
    (!offered.is_empty())
        .then(|| view! { <div class="switches" role="group" aria-label=label>{buttons}</div> })
}

fn button(report: &Report, figure: &Figure, switch: Switch) -> impl IntoView + use<> {
    let lang = report.lang;
    let label = match (switch, figure.scale) {
        (Switch::Scale, Scale::Log) => Phrase::LinearScale.text(lang),
        (Switch::Scale, Scale::Linear) => Phrase::LogScale.text(lang),
        (Switch::Points, _) => Phrase::PointsOnly.text(lang),
        (Switch::Scenario, _) => Phrase::Scenario.text(lang),
        (Switch::Patterns, _) => Phrase::Patterns.text(lang),
        // The page's own.
        (Switch::Parallel, _) => PagePhrase::Parallel.text(lang),
    };
    view! { <SwitchButton figure=figure.id.clone() switch=switch print=label/> }
}
