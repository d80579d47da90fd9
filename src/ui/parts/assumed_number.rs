//! A number in a sentence that a reader may assume otherwise: a slider in the print.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::State;
use super::super::elements::{Flag, Text, flag, says, text};
use super::AssumedInput;

/// How far a finger slides for a step.
const PIXELS_A_STEP: i32 = 6;

/// The number. Alive it is a slider: keys and a drag across choose, and the range below it follows.
#[component]
pub fn AssumedNumber(
    /// What it chooses.
    input: AssumedInput,
    /// Its name.
    label: String,
    /// The number as printed.
    print: String,
) -> impl IntoView {
    let state = State::get();
    let (is_alive, choices, input) = (state.is_alive, input.choices, StoredValue::new(input));
    let number = move || input.with_value(AssumedInput::number);
    let print = StoredValue::new(print);
    let changed = move || number().filter(|now| print.with_value(|printed| printed != now));
    let was = move || changed().map(|_| print.get_value());
    let alive = move |value: Text| -> Text {
        let mut value = value;
        text(move || if is_alive.get() { value() } else { None })
    };
    let words = says(move || number().unwrap_or_else(|| print.get_value()));
    let spoken = alive(text(move || Some(number().unwrap_or_else(|| print.get_value()))));
    let now = alive(text(move || Some(input.with_value(|input| input.written(input.ticks())))));
    let ends = [choices.min, choices.max];
    let [least, most] =
        ends.map(|ticks| alive(text(move || Some(input.with_value(|input| input.written(ticks))))));
    let label = alive(text(move || Some(label.clone())));
    let role: Flag = Box::new(move || is_alive.get().then_some("slider"));
    let stop: Flag = Box::new(move || is_alive.get().then_some("0"));
    let by_key = move |event: KeyboardEvent| input.with_value(|input| input.move_by_key(&event));
    let dragged = StoredValue::new(None);
    let press = move |event: PointerEvent| press(&event, input, dragged);
    let drag = move |event: PointerEvent| {
        if let Some((from, ticks)) = dragged.get_value() {
            let steps = f64::from(event.client_x() - from) / f64::from(PIXELS_A_STEP);
            let to = ticks + steps.round() as i64 * choices.step;
            input.with_value(|input| input.choose(to));
        }
    };
    view! {
        <span class="scrub" data-scrub=input.with_value(AssumedInput::name) role=role tabindex=stop
            aria-label=label aria-valuemin=least aria-valuemax=most aria-valuenow=now aria-valuetext=spoken
            data-changed=flag(move || changed().is_some()) data-printed=text(was) title=text(was)
            on:focusin=move |_| State::get().reach() on:keydown=by_key on:pointerdown=press on:pointermove=drag
            on:lostpointercapture=move |_| dragged.set_value(None) inner_html=words></span>
    }
}

/// A finger that moves up or down scrolls the page: style leaves it that way, and the browser ends the drag.
fn press(
    event: &PointerEvent,
    input: StoredValue<AssumedInput>,
    dragged: StoredValue<Option<(i32, i64)>>,
) {
    State::get().reach();
    let number = event.current_target().and_then(|number| number.dyn_into::<Element>().ok());
    let Some(number) = number.filter(|_| event.button() == 0) else { return };
    if number.set_pointer_capture(event.pointer_id()).is_ok() {
        dragged.set_value(Some((event.client_x(), input.with_value(AssumedInput::ticks))));
    }
}
