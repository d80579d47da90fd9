//! Ways to cite a figure, from the file that the build wrote, each with a word that copies it.

use js_sys::Array;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAnchorElement;

use super::super::State;
use super::super::action_status::ActionStatus;
use super::super::action_status_line::ActionStatusLine;
use super::super::saving::copy;
use super::action::Action;
use super::browser;
use crate::model::Lang;
use crate::query::Looked;
use crate::words::{FigurePhrase, Phrase};

/// A way to cite.
struct Citation {
    name: String,
    text: String,
    /// The name of the file in which programs read it; empty for prose.
    file: String,
}

/// Fills the panel of a figure's citations, once.
///
/// # Errors
/// Where the file cannot be fetched: the link to it stays.
pub async fn fill(action: &Action, state: State) -> Result<(), JsValue> {
    let Some(panel) = action.element.query_selector(".cite")? else { return Ok(()) };
    let Some(link) = panel.query_selector(":scope > p > a[href]")? else { return Ok(()) };
    let address = link.dyn_into::<HtmlAnchorElement>()?.href();
    let works: Array = JsFuture::from(browser::citations_of(&address)).await?.dyn_into()?;
    let works: Vec<(String, Vec<Citation>)> = works.iter().map(|work| read_work(&work)).collect();
    let report = std::sync::Arc::clone(&action.slice.report);
    let (button, figure) = (action.button.clone(), action.figure.clone());
    // What is to be said of the reader's assumptions when it is copied.
    let scenario = StoredValue::new_local(move || {
        let selection = state.selection.with_untracked(|chosen| chosen.looking(Looked::default()));
        let now = Action::new(&report, button.clone(), &figure, &selection);
        now.and_then(|now| now.scenario()).unwrap_or_default()
    });
    let said = move || scenario.with_value(|scenario| scenario());
    let lang = action.slice.report.lang;
    panel.set_inner_html("");
    let all = move || {
        works
            .into_iter()
            .map(|(heading, ways)| {
                let ways = ways
                    .into_iter()
                    .map(|way| view! { <CitationWay way=way lang=lang scenario=said/> });
                view! { <p><strong>{heading}</strong></p><dl>{ways.collect_view()}</dl> }
            })
            .collect_view()
    };
    mount_to(panel.unchecked_into(), all).forget();
    Ok(())
}

fn read_work(work: &JsValue) -> (String, Vec<Citation>) {
    let texts = |of: &JsValue| -> Vec<JsValue> { Array::from(of).iter().collect() };
    let [heading, ways] = [0, 1].map(|at| Array::from(work).get(at));
    let ways = texts(&ways).into_iter().map(|way| {
        let mut texts = texts(&way).into_iter().map(|text| text.as_string().unwrap_or_default());
        let mut next = || texts.next().unwrap_or_default();
        Citation { name: next(), text: next(), file: next() }
    });
    (heading.as_string().unwrap_or_default(), ways.collect())
}

/// The name of a way with a word that copies it, and its text; one for programs is a file too.
#[component]
fn CitationWay(
    /// The way.
    way: Citation,
    /// The language of the words.
    lang: Lang,
    /// What is added to a copy.
    scenario: impl Fn() -> String + Copy + 'static,
) -> impl IntoView {
    let Citation { name, text, file } = way;
    let status = RwSignal::new_local(ActionStatus::default());
    let copied = text.trim().to_string();
    // What is copied is none of the figure's own actions.
    let copy_it = move |event: leptos::ev::MouseEvent| {
        event.stop_propagation();
        let text = format!("{copied}{}", scenario());
        spawn_local(async move { drop(copy(text, status).await) });
    };
    let is_prose = file.is_empty();
    let download = (!is_prose).then(|| {
        let content = String::from(js_sys::encode_uri_component(&text));
        let address = format!("data:text/plain;charset=utf-8,{content}");
        view! { <a href=address download=file class="action">{Phrase::Download.text(lang)}</a> }
    });
    let (prose, code) = if is_prose { (Some(text), None) } else { (None, Some(text)) };
    view! {
        <dt>
            {name}<button type="button" data-act="copy" class="action" on:click=copy_it>{FigurePhrase::Copy.text(lang)}</button>
            {download}<span class="copied" role="status"><ActionStatusLine status=status lang=lang/></span>
        </dt>
        <dd>{prose}{code.map(|code| view! { <pre>{code}</pre> })}</dd>
    }
}
