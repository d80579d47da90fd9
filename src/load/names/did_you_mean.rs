//! The hint for an unknown name.

/// A longer list of names is not shown: its file is the better place to look.
const MOST: usize = 16;

/// Below this likeness a name is not suggested.
const LIKE: f64 = 0.5;

/// `did you mean "caii"? known: article, caii`.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let like = |name: &&str| strsim::normalized_damerau_levenshtein(word, name);
    let nearest = known.iter().max_by(|a, b| like(a).total_cmp(&like(b)));
    let meant =
        nearest.filter(|name| like(name) >= LIKE).map(|name| format!("did you mean \"{name}\"?"));
    let list = match known.len() {
        0 => Some("none is known".to_string()),
        1..=MOST => Some(format!("known: {}", known.join(", "))),
        _ => None,
    };
    let parts: Vec<String> = meant.into_iter().chain(list).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn the_nearest_name_and_the_list() {
        let known = ["article", "caii"];
        assert_eq!(hint("caij", known), "did you mean \"caii\"? known: article, caii");
        assert_eq!(hint("xyz", known), "known: article, caii");
        assert_eq!(hint("xyz", []), "none is known");
    }
}
