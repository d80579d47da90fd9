//! Names of files by their content.

use sha2::{Digest, Sha256};

/// Sixteen hexadecimal digits of a content's hash.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
