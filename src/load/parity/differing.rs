//! The names that a section mentions in one language alone.

use std::collections::BTreeMap;

use super::{ProperNames, Used, latin, spelling};
use crate::model::Lang;

/// The names that a section lacks: as they would be written in it, each with how the other language
/// has it.
pub fn names(here: &Used, other: &Used, known: &ProperNames) -> BTreeMap<String, String> {
    let own = spelling::plain(&here.uses.said);
    let more = spelling::plain(&other.uses.said);
    let mentioned = known.mentioned(&own);
    let lacking = known.mentioned(&more).into_iter().filter(|name| !mentioned.contains(name));
    let pairs = lacking
        .filter_map(|name| Some((known.form(name, here.lang)?, known.form(name, other.lang)?)));
    let mut words = match other.lang {
        Lang::Zh => latin::words(&more),
        Lang::En => Default::default(),
    };
    words.retain(|word| !latin::is_in(&own, word));
    // What is missing is told once: a name within a longer word by that, a word within a name by the name.
    let pairs: BTreeMap<&str, &str> =
        pairs.filter(|(name, _)| !words.iter().any(|word| latin::is_in(word, name))).collect();
    words.retain(|word| !pairs.keys().any(|name| latin::is_in(name, word)));
    let words = words.into_iter().map(|word| (word, word));
    pairs.into_iter().chain(words).map(|(here, there)| (here.into(), there.into())).collect()
}
