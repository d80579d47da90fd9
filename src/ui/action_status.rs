//! What is said of what a reader has taken away.

use wasm_bindgen::JsValue;

/// Of the last action.
#[derive(Clone, Debug, Default)]
pub enum ActionStatus {
    /// None yet.
    #[default]
    Nothing,
    /// A text was copied.
    Copied,
    /// The browser did not allow it: the text, to be copied by hand.
    ByHand(String),
    /// A file was saved, if the browser did so.
    Saved(SavedFile),
}

/// A file that was made in the page.
#[derive(Clone, Debug)]
pub struct SavedFile {
    /// Its content.
    pub blob: JsValue,
    /// Its name.
    pub name: String,
    /// Where the browser holds it.
    pub address: String,
    /// Whether it is a picture.
    pub is_picture: bool,
    /// The file of the site that has all rows, where it has not.
    pub all: Option<String>,
}
