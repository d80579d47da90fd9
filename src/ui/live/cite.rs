//! Ways to cite a figure, from the file that the build wrote, each with a word that copies it.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlAnchorElement, Node};

use super::browser;
use crate::model::Lang;
use crate::words::{FigurePhrase, Phrase};

/// Fills the panel of a figure's citations, once.
///
/// # Errors
/// Where the file cannot be fetched: the link to it stays.
pub async fn fill(figure: &Element, lang: Lang) -> Result<(), JsValue> {
    let Some(panel) = figure.query_selector(".cite")? else { return Ok(()) };
    let Some(link) = panel.query_selector("a[href]")? else { return Ok(()) };
    let address = link.dyn_into::<HtmlAnchorElement>()?.href();
    let html = JsFuture::from(browser::main_of(&address)).await?.as_string().unwrap_or_default();
    panel.set_inner_html(&html);
    let ways = panel.query_selector_all("dt")?;
    for at in 0..ways.length() {
        let Some(way) = ways.item(at) else { continue };
        let button = leptos::prelude::document().create_element("button")?;
        button.set_attribute("type", "button")?;
        button.set_attribute("data-act", "copy")?;
        button.set_class_name("action");
        button.set_text_content(Some(FigurePhrase::Copy.text(lang)));
        way.append_child(&button)?;
        if let Some(file) = way.dyn_ref::<Element>().and_then(|way| way.get_attribute("data-file"))
        {
            let link = download(&way, &file, lang)?;
            way.append_child(&link)?;
        }
    }
    Ok(())
}

/// A citation for programs as a file.
fn download(way: &Node, file: &str, lang: Lang) -> Result<Element, JsValue> {
    let text = way.dyn_ref::<Element>().and_then(Element::next_element_sibling);
    let text = text.and_then(|text| text.text_content()).unwrap_or_default();
    let link = leptos::prelude::document().create_element("a")?;
    let content = String::from(js_sys::encode_uri_component(&text));
    link.set_attribute("href", &format!("data:text/plain;charset=utf-8,{content}"))?;
    link.set_attribute("download", file)?;
    link.set_class_name("action");
    link.set_text_content(Some(Phrase::Download.text(lang)));
    Ok(link)
}

/// Copies the way to cite that a button stands at, with what is to be said of a reader's scenario.
///
/// # Errors
/// What the browser gives where the panel is not as it was made.
pub async fn copy_beside(button: &Element, scenario: &str, lang: Lang) -> Result<(), JsValue> {
    let way = button.closest("dt")?.and_then(|name| name.next_element_sibling());
    let text = way.and_then(|way| way.text_content()).unwrap_or_default();
    copy(&format!("{}{scenario}", text.trim()), lang, button).await
}

/// Copies a text and says so; where that is refused, offers it for copying by hand.
///
/// # Errors
/// What the browser gives where there is no room to say so.
pub async fn copy(text: &str, lang: Lang, status: &Element) -> Result<(), JsValue> {
    if JsFuture::from(browser::copy(text)).await?.is_truthy() {
        status.set_text_content(Some(FigurePhrase::Copied.text(lang)));
        return Ok(());
    }
    browser::offer(text, FigurePhrase::CopyByHand.text(lang), status)
}
