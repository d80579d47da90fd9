//! The mark above a what-if and the sliders below it, as HTML.

use crate::{
    load::text::{Context, html, writer::OpenWhatIf},
    model::{Input, escape},
    query::decimal,
    words::{self, AssumedPhrase},
};

/// A passage in its frame: the mark, the words, a slider for each input, and the way back.
pub fn frame(context: &Context, assumed: &OpenWhatIf, passage: &str) -> String {
    let lang = context.lang;
    let [mark, reader, reset] =
        [AssumedPhrase::WhatIf, AssumedPhrase::Reader, AssumedPhrase::Reset]
            .map(|phrase| phrase.text(lang));
    let id = escape(&assumed.what_if);
    let what_if = context.what_ifs.iter().find(|what_if| what_if.id == assumed.what_if);
    let inputs = what_if.map(|what_if| what_if.inputs.as_slice()).unwrap_or_default();
    let sliders: String = inputs.iter().map(|input| slider(context, &id, input)).collect();
    format!(
        "<div class=\"what-if\" data-what-if=\"{id}\" role=\"group\" aria-label=\"{mark}\">\
         <p class=\"what-if-mark\"><span>{mark}</span> <strong class=\"reader\">{reader}</strong></p>\
         {passage}<div class=\"sliders\">{sliders}\
         <button type=\"button\" class=\"reset\" data-reset=\"{id}\">{reset}</button></div></div>\n"
    )
}

fn slider(context: &Context, what_if: &str, input: &Input) -> String {
    let id = format!("input-{what_if}-{}", escape(&input.id));
    let name = format!("{what_if}.{}", escape(&input.id));
    let [min, max, step, start] =
        [input.choices.min, input.choices.max, input.choices.step, input.choices.start]
            .map(|ticks| decimal(ticks, input.choices.decimals));
    let label = escape(&input.label);
    let spoken = escape(&context.locale().chosen(input.value(input.choices.start), &input.unit));
    let origin = origin(context, input);
    format!(
        "<div class=\"slider\"><label for=\"{id}\">{label}</label>\
         <input type=\"range\" id=\"{id}\" data-input=\"{name}\" min=\"{min}\" max=\"{max}\" \
         step=\"{step}\" value=\"{start}\" aria-valuetext=\"{spoken}\" autocomplete=\"off\"/>\
         <p class=\"slider-says\"><span>{origin}</span> <span class=\"yours\" data-yours=\"{name}\"></span></p></div>"
    )
}

/// Where an input starts: the record that states it, or that none does.
fn origin(context: &Context, input: &Input) -> String {
    let lang = context.lang;
    match context.fact(&input.stated) {
        Some(fact) => {
            let number = context.locale().fact(fact);
            escape(&words::in_text(lang)) + &html::fact(fact, &number)
        }
        None => {
            let number = context.locale().chosen(input.value(input.choices.start), &input.unit);
            escape(&words::start(lang, &number))
        }
    }
}
