//! Files named by their content stay for one release more. A host keeps pages for minutes: a reader may have
//! the page of the last release while the files of this one are there.

use std::fs;
use std::io;
use std::path::Path;

/// The list of a release's own files of that kind, one a line, in its site.
const LIST: &str = "hashed-files.txt";

/// Writes the list, then adds what the previous release's site has of its own list.
///
/// # Errors
/// Where a folder cannot be read or a file not be written. A previous site without a list is none.
pub fn keep(staging: &Path, previous: Option<&Path>) -> io::Result<()> {
    let mut own = hashed(staging)?;
    own.sort();
    fs::write(staging.join(LIST), own.join("\n") + "\n")?;
    let Some(previous) = previous else { return Ok(()) };
    let listed = fs::read_to_string(previous.join(LIST)).unwrap_or_default();
    // The list comes from outside: a name is taken only if it is one of a file here.
    for name in listed.lines().filter(|name| is_hashed(name) && !own.iter().any(|one| one == name))
    {
        if previous.join(name).is_file() {
            fs::copy(previous.join(name), staging.join(name))?;
        }
    }
    Ok(())
}

fn hashed(folder: &Path) -> io::Result<Vec<String>> {
    let names =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: io::Result<Vec<String>> = names.collect();
    Ok(names?.into_iter().filter(|name| is_hashed(name)).collect())
}

/// Whether a name is a plain file's and holds sixteen hexadecimal digits after a hyphen.
fn is_hashed(name: &str) -> bool {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    let is_hash = |part: &str| {
        let digits = part.bytes().take_while(u8::is_ascii_hexdigit).count();
        digits == 16 && matches!(part.as_bytes().get(16), Some(b'.' | b'_'))
    };
    is_plain && name.split('-').skip(1).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_with_a_hash_are_taken() {
        for name in [
            "style-b2f2b69d85d6eac6.css",
            "browser-8e46ec1af4af3867_bg.wasm",
            "report-zh-497ea4a0be16ca7c.bin",
        ] {
            assert!(is_hashed(name), "{name}");
        }
        for name in
            ["index.html", "../style-b2f2b69d85d6eac6.css", "icon-192.png", "a-b2f2b69d85d6eac6"]
        {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
