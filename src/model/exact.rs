//! How data files hold an exact number: its digits as a whole number, and how many of them are decimals.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Writes a number.
///
/// # Errors
/// Those of the writer.
pub fn serialize<S: Serializer>(value: &Decimal, writer: S) -> Result<S::Ok, S::Error> {
    (value.mantissa(), value.scale()).serialize(writer)
}

/// Reads a number.
///
/// # Errors
/// Those of the reader, and where it has more digits than are kept.
pub fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<Decimal, D::Error> {
    let (mantissa, scale) = Deserialize::deserialize(reader)?;
    let kept = Decimal::try_from_i128_with_scale(mantissa, scale);
    kept.map_err(|_| D::Error::custom("more digits than are kept"))
}

/// The same of a number that need not be there.
pub mod optional {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Held(#[serde(with = "super")] Decimal);

    /// Writes a number, or that there is none.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn serialize<S: Serializer>(value: &Option<Decimal>, writer: S) -> Result<S::Ok, S::Error> {
        value.map(Held).serialize(writer)
    }

    /// Reads a number that need not be there.
    ///
    /// # Errors
    /// Those of the reader, and where the number has more digits than are kept.
    pub fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Decimal>, D::Error> {
        Ok(Option::<Held>::deserialize(reader)?.map(|held| held.0))
    }
}
