//! Names in a drawing, and what refers to them: no two drawings of a page may share one.

use super::tree::Element;

/// Lets the names that ECharts gives, `zr0-c1` and the like, begin with the drawing's own instead of `zr0`.
pub fn begin_with(root: &mut Element, own: &str) {
    rename(root, own, |name| {
        let (zr, _) = name.split_once('-')?;
        let digits = zr.strip_prefix("zr")?;
        let is_given = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_given.then_some(zr.len())
    });
}

/// Lets names that begin with the drawing's own begin with another.
pub fn change(root: &mut Element, was: &str, is: &str) {
    rename(root, is, |name| name.starts_with(was).then_some(was.len()));
}

/// `old` tells how many bytes of a name give way.
fn rename(root: &mut Element, new: &str, old: impl Fn(&str) -> Option<usize>) {
    let renamed = |name: &str| match old(name) {
        Some(end) => new.to_string() + &name[end..],
        None => name.to_string(),
    };
    root.change_all(&mut |element| {
        for (attribute, value) in &mut element.attributes {
            if attribute == "id" {
                *value = renamed(value);
            } else if value.contains('#') {
                let (before, references) = value.split_once('#').unwrap_or_default();
                let references = references.split('#').map(|name| format!("#{}", renamed(name)));
                *value = before.to_string() + &references.collect::<String>();
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn names_and_references_change_and_words_do_not() {
        let svg = "<svg id=\"zr3-a\"><path fill=\"url(#zr3-g0)\" stroke=\"#zr3\" href=\"#zr12-b\" d=\"zr3-d\"></path>\
            <text>zr3-a #zr3-a</text></svg>";
        let mut root = read(svg).unwrap();
        begin_with(&mut root, "pace-wide");
        let own = "<svg id=\"pace-wide-a\"><path fill=\"url(#pace-wide-g0)\" stroke=\"#zr3\" href=\"#pace-wide-b\" d=\"zr3-d\"></path>\
            <text>zr3-a #zr3-a</text></svg>";
        assert_eq!(root.to_string(), own);
        change(&mut root, "pace-wide", "en-pace-wide");
        assert_eq!(root.attribute("id"), Some("en-pace-wide-a"));
    }
}
