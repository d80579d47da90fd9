//! A text with the words that were looked for marked.

use leptos::either::Either;
use leptos::prelude::*;

/// A text, the first word that was found in it marked.
#[component]
pub fn MarkedWords(
    /// The text.
    text: String,
    /// The words that were looked for.
    find: String,
) -> impl IntoView {
    match parted(&text, &find) {
        Some([before, found, after]) => {
            let (before, found, after) = (before.to_string(), found.to_string(), after.to_string());
            Either::Left(view! { {before}<mark>{found}</mark>{after} })
        }
        None => Either::Right(text),
    }
}

/// What stands before the first word that was found, the word, and what follows.
fn parted<'a>(text: &'a str, find: &str) -> Option<[&'a str; 3]> {
    let (small, find) = (text.to_lowercase(), find.to_lowercase());
    // Where small letters take other bytes nothing is marked.
    let is_in = |word: &&str| small.len() == text.len() && small.contains(word);
    let word = find.split_whitespace().find(is_in)?;
    let start = small.find(word)?;
    let end = start + word.len();
    Some([text.get(..start)?, text.get(start..end)?, text.get(end..)?])
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn what_was_looked_for_is_marked() {
        assert_eq!(parted("A <b> & C", "B"), Some(["A <", "b", "> & C"]));
        assert_eq!(parted("人工智能产业", "智能"), Some(["人工", "智能", "产业"]));
        assert_eq!(parted("Nothing", "else"), None);
        assert_eq!(parted("Nothing", ""), None);
        assert_eq!(parted("İstanbul", "stan"), None);
    }
}
