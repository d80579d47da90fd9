//! The words of an enum of the model, as serde reads them: no second list to keep.

use std::cell::Cell;

use serde::{
    Deserializer,
    de::{
        DeserializeOwned, Error, IntoDeserializer, Visitor,
        value::{Error as Refused, StrDeserializer},
    },
    forward_to_deserialize_any,
};

/// The value of a word.
pub fn from_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    let word: StrDeserializer<Refused> = word.into_deserializer();
    T::deserialize(word).ok()
}

/// Every word of an enum.
pub fn words_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let words = Cell::new(&[] as &[&str]);
    let _refused = T::deserialize(Listener(&words));
    words.get()
}

/// Every value of an enum with its word, in its order.
pub fn every<T: DeserializeOwned>() -> Vec<(&'static str, T)> {
    words_of::<T>().iter().filter_map(|word| Some((*word, from_word(word)?))).collect()
}

/// Hears which words an enum asks for, and refuses.
struct Listener<'a>(&'a Cell<&'static [&'static str]>);

impl<'de> Deserializer<'de> for Listener<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Refused> {
        Err(Refused::custom("not an enum"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Refused> {
        self.0.set(words);
        Err(Refused::custom("only listening"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Scale;

    #[test]
    fn an_enum_tells_its_words() {
        assert_eq!(words_of::<Scale>(), ["linear", "log"]);
        assert_eq!(from_word("log"), Some(Scale::Log));
        assert_eq!(from_word::<Scale>("square"), None);
    }
}
