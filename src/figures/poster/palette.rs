//! The values of `style/tokens.css` in one scheme and language, for pictures that stand without it.

use crate::model::Lang;

/// A colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// Tokens by name, with plain values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette(Vec<(String, String)>);

impl Palette {
    /// Reads the custom properties of `:root` from style: the file as it is, the bundled one, or lines
    /// `--name: value;` of what a browser computed. Rules for a language hold for it only; rules for
    /// screens are left out.
    pub fn of(css: &str, scheme: Scheme, lang: Lang) -> Palette {
        let mut palette = Palette::default();
        for (selector, declarations) in rules(css) {
            let holds = match selector.split_once(":lang(") {
                Some((_, tag)) => tag.trim_end_matches(')') == lang.code(),
                None => selector.is_empty() || selector == ":root",
            };
            if holds {
                declarations.split(';').for_each(|line| palette.add(line, scheme));
            }
        }
        palette
    }

    fn add(&mut self, line: &str, scheme: Scheme) {
        let Some((name, value)) = line.split_once(':') else { return };
        let Some(name) = name.trim().strip_prefix("--") else { return };
        // What it is made of stands before it.
        let value = self.resolve(plain(value.trim(), scheme));
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_string(), value));
    }

    /// The value of a token; black ink where style has none of that name.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("#000", |(_, value)| value)
    }

    /// The text with each `var(--name)` replaced by its value.
    pub fn resolve(&self, text: &str) -> String {
        let mut resolved = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("var(--") {
            let (name, after) = after.split_once(')').unwrap_or((after, ""));
            resolved.push_str(before);
            resolved.push_str(self.get(name.split(',').next().unwrap_or(name).trim()));
            rest = after;
        }
        resolved + rest
    }
}

/// Rules outside of media queries: selector and declarations. Declarations without a rule have none.
fn rules(css: &str) -> Vec<(&str, &str)> {
    if !css.contains('{') {
        return vec![("", css)];
    }
    let (mut rules, mut open, mut start) = (Vec::new(), Vec::new(), 0);
    for (at, brace) in css.match_indices(['{', '}']) {
        let text = &css[start..at];
        start = at + 1;
        if brace == "{" {
            open.push(text.rsplit([';', '/']).next().unwrap_or(text).trim());
            continue;
        }
        let selector = open.pop().unwrap_or_default();
        let is_for_screens = open.iter().any(|outer| outer.starts_with("@media"));
        if !is_for_screens && !selector.starts_with('@') {
            rules.push((selector, text));
        }
    }
    rules
}

fn plain(value: &str, scheme: Scheme) -> &str {
    let pair = value.strip_prefix("light-dark(").and_then(|pair| pair.strip_suffix(')'));
    let Some((light, dark)) = pair.and_then(|pair| pair.split_once(',')) else { return value };
    match scheme {
        Scheme::Light => light.trim(),
        Scheme::Dark => dark.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "/* Ink says. */ :root { color-scheme: light dark; --ink: light-dark(#111, #eee); --serif: A; }\n\
        :root:lang(en) { --serif: B; } @media (max-width: 52rem) { :root { --ink: red; } }";

    #[test]
    fn one_scheme_and_language() {
        let light = Palette::of(CSS, Scheme::Light, Lang::Zh);
        assert_eq!((light.get("ink"), light.get("serif")), ("#111", "A"));
        let dark = Palette::of(CSS, Scheme::Dark, Lang::En);
        assert_eq!((dark.get("ink"), dark.get("serif")), ("#eee", "B"));
        let computed = Palette::of("--ink: light-dark(#111,#eee);", Scheme::Dark, Lang::Zh);
        assert_eq!(computed.resolve("fill:var(--ink)"), "fill:#eee");
    }

    #[test]
    fn bundled_style_reads_alike() {
        let bundled =
            "@layer tokens{:root{--ink: light-dark(#111, #eee)}:root:lang(en){--serif:B}}";
        let palette = Palette::of(bundled, Scheme::Light, Lang::En);
        assert_eq!((palette.get("ink"), palette.get("serif")), ("#111", "B"));
        let made = Palette::of(":root{--a:A, B;--b:var(--a)}", Scheme::Light, Lang::Zh);
        assert_eq!(made.get("b"), "A, B");
    }
}
