//! A passage that assumes: its mark above, its words, a range for each input below, and the way back.

use leptos::either::Either;
use leptos::prelude::*;

use super::super::State;
use super::super::parts::{
    AssumedInput, AssumedRange, AssumedReset, BoundNumber, WhatIfPassage, YourNumber,
};
use super::marked_number::marked_number;
use super::{Printing, html_of};
use crate::model::{Input, Report};
use crate::words::{self, AssumedPhrase, Locale};

/// The HTML of a passage of a what-if around the HTML of its words.
pub fn passage(what_if: &str, inside: &str) -> String {
    let report = Printing::get().report;
    let [mark, reader, reset] =
        [AssumedPhrase::WhatIf, AssumedPhrase::Reader, AssumedPhrase::Reset]
            .map(|phrase| phrase.text(report.lang));
    let known = report.what_ifs.iter().find(|known| known.id == what_if);
    let inputs = known.map(|known| known.inputs.as_slice()).unwrap_or_default();
    let above = html_of(|| {
        view! { <p class="what-if-mark"><span>{mark}</span>" "<strong class="reader">{reader}</strong></p> }
    });
    let below = html_of(|| {
        let sliders = inputs.iter().map(|input| slider(&report, what_if, input));
        view! {
            <div class="sliders">{sliders.collect_view()}<AssumedReset id=what_if.to_string() print=reset/></div>
        }
    });
    let print = above + inside + &below;
    html_of(|| view! { <WhatIfPassage id=what_if.to_string() print=print/> })
}

fn slider(report: &Report, what_if: &str, input: &Input) -> impl IntoView + use<> {
    let assumed = AssumedInput::of(&State::get(), &format!("{what_if}.{}", input.id))?;
    let start = Locale::of(report).chosen(input.value(input.choices.start), &input.unit);
    let (yours, origin) = (assumed.clone(), origin(report, input, &start));
    Some(view! {
        <div class="slider">
            <label for=assumed.id()>{input.label.clone()}</label>
            <AssumedRange input=assumed print=start/>
            <p class="slider-says"><span>{origin}</span>" "<YourNumber input=yours/></p>
        </div>
    })
}

/// Where an input starts: the record that states it, or that none does.
fn origin(report: &Report, input: &Input, start: &str) -> impl IntoView + use<> {
    match report.fact(&input.stated) {
        Some(fact) => {
            let number = marked_number(fact, &Locale::of(report).fact(fact));
            let (id, certainty) = (fact.id.clone(), fact.certainty.code());
            Either::Left(view! {
                {words::in_text(report.lang)}
                <BoundNumber fact=id certainty=certainty derived=fact.is_derived() print=number/>
            })
        }
        None => Either::Right(words::start(report.lang, start)),
    }
}
