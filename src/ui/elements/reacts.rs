//! What reacts, in boxes of few types.

use leptos::ev::MouseEvent;
use leptos::prelude::Effect;

use crate::model::escape;

/// An attribute that is there or not, with one of few values.
pub type Flag = Box<dyn FnMut() -> Option<&'static str> + Send>;
/// An attribute that holds any text.
pub type Text = Box<dyn FnMut() -> Option<String> + Send>;
/// The words of an element, as HTML.
pub type Says = Box<dyn FnMut() -> String + Send>;
/// What a click does.
pub type Clicked = Box<dyn FnMut(MouseEvent)>;

/// An attribute that is there, without a value, while something holds.
pub fn flag(mut holds: impl FnMut() -> bool + Send + 'static) -> Flag {
    Box::new(move || holds().then_some(""))
}

/// An attribute that says whether something holds, as those of ARIA do.
pub fn truth(mut holds: impl FnMut() -> bool + Send + 'static) -> Flag {
    Box::new(move || Some(if holds() { "true" } else { "false" }))
}

/// An attribute that holds any text, or is not there.
pub fn text(value: impl FnMut() -> Option<String> + Send + 'static) -> Text {
    Box::new(value)
}

/// The words of an element.
pub fn says(mut words: impl FnMut() -> String + Send + 'static) -> Says {
    Box::new(move || escape(&words()))
}

/// What a click does.
pub fn clicked(then: impl FnMut(MouseEvent) + 'static) -> Clicked {
    Box::new(then)
}

/// Does something whenever what it reads changes.
pub fn effect(then: impl FnMut() + 'static) {
    let mut boxed: Box<dyn FnMut()> = Box::new(then);
    Effect::new(move |_| boxed());
}
