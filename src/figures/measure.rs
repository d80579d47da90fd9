//! How wide words will be: the estimate by which a layout chooses their side, that of the widest sans-serif that
//! readers commonly have (DejaVu Sans). ECharts measures by the same table, in the build and in the browser
//! (`echarts/entry.js`).

use std::sync::LazyLock;

/// A class of characters a line: the width in thousandths of an em, a tab, the characters.
const WIDTHS: &str = include_str!("widths.txt");
/// The width of a character that is in no class, in thousandths of an em.
const OTHER: u32 = 620;
/// Marks that are as wide as a Han glyph where they stand beside one.
const FULL_BESIDE_HAN: &str = "—…“”‘’";

/// The letters of words.
#[derive(Clone, Copy, Debug)]
pub struct Letters {
    /// An em, in pixels of the layout.
    pub size: f64,
    /// How much wider than by the table those are that are not full-width.
    pub latin: f64,
}

impl Letters {
    /// Letters as the table has them.
    pub fn plain(size: f64) -> Letters {
        Letters { size, latin: 1.0 }
    }

    /// Bold letters.
    pub fn bold(size: f64) -> Letters {
        Letters { size, latin: 1.14 }
    }

    /// The width of words in pixels of the layout: a full-width glyph is one em, others by class.
    pub fn width(&self, text: &str) -> f64 {
        let is_han = text.chars().any(is_full);
        let is_em = |one: char| is_full(one) || (is_han && FULL_BESIDE_HAN.contains(one));
        let ems = text.chars().filter(|one| is_em(*one)).count() as f64;
        let latin: u32 = text.chars().filter(|one| !is_em(*one)).map(of_class).sum();
        (ems + f64::from(latin) * self.latin / 1000.0) * self.size
    }
}

/// The width of plain words in pixels of the layout.
pub fn width(text: &str, size: f64) -> f64 {
    Letters::plain(size).width(text)
}

fn is_full(character: char) -> bool {
    character >= '\u{2e80}'
}

fn of_class(character: char) -> u32 {
    ASCII.get(character as usize).copied().unwrap_or_else(|| in_table(character))
}

/// The widths that most characters ask for.
static ASCII: LazyLock<[u32; 128]> =
    LazyLock::new(|| std::array::from_fn(|code| in_table(char::from(code as u8))));

fn in_table(character: char) -> u32 {
    let class = |line: &str| {
        let (width, characters) = line.split_once('\t')?;
        characters.contains(character).then(|| width.parse().ok())?
    };
    WIDTHS.lines().find_map(class).unwrap_or(OTHER)
}

/// The words as far as they fit, with an ellipsis where they do not.
pub fn cut(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_string();
    }
    let mut kept = String::new();
    for character in text.chars() {
        if width(&kept, size) + 2.0 * size > room {
            break;
        }
        kept.push(character);
    }
    kept.trim_end().to_string() + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_are_as_wide_as_their_class() {
        assert_eq!(width("图a", 100.0), 162.0);
        assert_eq!(width("il", 10.0), 5.8);
        assert_eq!(Letters::bold(10.0).width("图a"), 10.0 + 6.2 * 1.14);
        assert_eq!(width("“a”", 10.0), 16.8);
        assert_eq!(width("“图”", 10.0), 30.0);
    }

    #[test]
    fn what_does_not_fit_is_cut() {
        assert_eq!(cut("word", 10.0, 30.0), "word");
        assert_eq!(cut("word", 10.0, 19.0), "…");
    }
}
