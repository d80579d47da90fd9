//! A number in a sentence, bound to its record.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::State;
use super::super::elements::{Says, clicked, flag, text};
use super::super::opener::Opener;
use crate::model::escape;

/// A link to the record. It opens the record where it stands, and is faint where the filters leave the record out.
#[component]
pub fn BoundNumber(
    /// Id of the record.
    fact: String,
    /// How sure the number is, where the build prints it.
    #[prop(optional)]
    certainty: Option<&'static str>,
    /// Whether the build prints a derived number.
    #[prop(optional)]
    derived: bool,
    /// The number, as HTML.
    print: String,
) -> impl IntoView {
    let narrowed = State::get().narrowed;
    let (id, own) = (fact.clone(), fact.clone());
    let out = flag(move || narrowed.with(|narrowed| !narrowed.has_fact(&fact)));
    let row = format!("#record-{id}");
    let opens = clicked(move |event| open(&event, &own));
    view! {
        <a class="fact" data-fact=id data-certainty=certainty data-derived=derived.then_some("") href=row
            data-out=out on:click=opens inner_html=print></a>
    }
}

/// The largest number of a figure: that of the first record in a ranking which the filters keep; with none it is the
/// printed one.
#[component]
pub fn RankedNumber(
    /// The records' ids with their numbers, the largest first.
    ranked: Vec<(String, String)>,
    /// The way to the page that has the records; empty where it is this one.
    #[prop(optional)]
    way: String,
    /// How sure the first number is, where the build prints it.
    #[prop(optional)]
    certainty: Option<&'static str>,
    /// Whether the build prints a derived number.
    #[prop(optional)]
    derived: bool,
    /// The first number, as HTML.
    print: String,
) -> impl IntoView {
    let narrowed = State::get().narrowed;
    let lines: Vec<String> = ranked.iter().map(|(id, number)| format!("{id} {number}")).collect();
    let ranked = StoredValue::new(ranked);
    let place = move || {
        ranked.with_value(|ranked| {
            let kept = |(id, _): &(String, String)| narrowed.with(|narrowed| narrowed.has_fact(id));
            ranked.iter().position(kept).unwrap_or_default()
        })
    };
    let of =
        move |at: usize| ranked.with_value(|ranked| ranked.get(at).cloned().unwrap_or_default());
    let was = move || (place() > 0).then(|| of(0).1);
    let out = flag(move || narrowed.with(|narrowed| !narrowed.has_fact(&of(place()).0)));
    let href = text(move || Some(format!("{way}#record-{}", of(place()).0)));
    let words: Says = Box::new(move || match place() {
        0 => print.clone(),
        at => escape(&of(at).1),
    });
    let opens = clicked(move |event| open(&event, &of(untrack(place)).0));
    view! {
        <a class="fact" data-ranked=lines.join("\n") data-fact=text(move || Some(of(place()).0))
            data-certainty=certainty data-derived=derived.then_some("") href=href data-out=out
            data-changed=flag(move || place() > 0) data-printed=text(was) title=text(was) on:click=opens
            inner_html=words></a>
    }
}

fn open(event: &MouseEvent, id: &str) {
    let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
    let opener = event.current_target().and_then(|link| link.dyn_into::<Element>().ok());
    if let Some(opener) = opener.filter(|_| plain)
        && Opener::open_record(&opener, id)
    {
        event.prevent_default();
    }
}
