//! What an id looks like.

/// Whether a word may be an id: it stands in addresses, file names and attributes.
pub fn is_id(word: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !word.is_empty() && word.bytes().all(allowed)
}
