//! Several things in one sentence.

use crate::model::Lang;

/// A list: 甲、乙和丙; a, b and c.
pub fn join(lang: Lang, items: &[String]) -> String {
    let (comma, and) = match lang {
        Lang::Zh => ("、", "和"),
        Lang::En => (", ", " and "),
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => first.join(comma) + and + last.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Lang;

    #[test]
    fn lists() {
        let items = ["a", "b", "c"].map(String::from);
        let join = |lang, count: usize| super::join(lang, &items[..count]);
        assert_eq!(
            [0, 1, 2, 3].map(|count| join(Lang::En, count)),
            ["", "a", "a and b", "a, b and c"]
        );
        assert_eq!([1, 2, 3].map(|count| join(Lang::Zh, count)), ["a", "a和b", "a、b和c"]);
    }
}
