//! How a reader looks at the table of everything: words to find, one table, an order. The page carries it in the
//! address as it stands there; only the table itself reads it.

/// The names in the address: words, table, order.
pub const LOOKS: [&str; 3] = ["find", "rows", "sort"];

/// Longer ones are no words that anybody looks for.
const MOST_BYTES: usize = 400;

/// The look, as in the address: escaped, and empty where it is as printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked([String; 3]);

impl Looked {
    /// Whether all is as printed.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(String::is_empty)
    }

    /// What stands under one of the [`LOOKS`].
    pub fn get(&self, name: &str) -> &str {
        let place = LOOKS.iter().position(|known| *known == name);
        place.map_or("", |place| &self.0[place])
    }

    /// The same with one of the [`LOOKS`] changed. What would not stand in an address as it is is ignored.
    pub fn with(&self, name: &str, value: &str) -> Looked {
        let mut next = self.clone();
        let place = LOOKS.iter().position(|known| *known == name);
        if let Some(place) =
            place.filter(|_| value.len() <= MOST_BYTES && value.bytes().all(is_plain))
        {
            next.0[place] = value.to_string();
        }
        next
    }

    /// Its parts of an address.
    pub fn parts(&self) -> impl Iterator<Item = String> {
        let parts = LOOKS.iter().zip(&self.0).filter(|(_, value)| !value.is_empty());
        parts.map(|(name, value)| format!("{name}={value}"))
    }
}

/// What a browser leaves of text that it escapes.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.!~*'()%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_in_an_address_is_kept() {
        let look = Looked::default().with("find", "%E6%A8%A1").with("sort", "-value");
        assert_eq!(look.parts().collect::<Vec<_>>(), ["find=%E6%A8%A1", "sort=-value"]);
        assert_eq!(look.with("find", "a&b=c"), look);
        assert_eq!(look.with("find", "<b>"), look);
        assert_eq!(look.with("find", &"x".repeat(500)), look);
        assert_eq!(look.with("other", "x"), look);
        assert!(look.with("find", "").with("sort", "").is_empty());
    }
}
