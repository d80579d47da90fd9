//! SVG as PNG, by resvg with a Chinese font of the machine. Pictures are kept by their content: a build
//! draws those that changed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

use super::names::short_hash;
use crate::model::Lang;

/// Families for words and headings, any of which holds both scripts; the first that is found is taken.
struct Families {
    sans: [&'static str; 3],
    serif: [&'static str; 3],
}

const CHINESE: Families = Families {
    sans: ["Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC"],
    serif: ["Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC"],
};
/// The Korean faces of the same fonts have quotation marks of Latin width.
const LATIN: Families = Families {
    sans: ["Noto Sans CJK KR", "Source Han Sans K", "Noto Sans KR"],
    serif: ["Noto Serif CJK KR", "Source Han Serif K", "Noto Serif KR"],
};

/// The machine's fonts for each language, looked for when the first picture is drawn.
type Fonts = Result<Arc<Database>, String>;
static CHINESE_FONTS: LazyLock<Fonts> = LazyLock::new(|| fonts(&CHINESE));
static LATIN_FONTS: LazyLock<Fonts> = LazyLock::new(|| fonts(&LATIN));

/// Draws pictures into PNG files.
pub struct Rasteriser {
    cache: PathBuf,
}

impl Rasteriser {
    /// Keeps pictures in a folder, which need not exist.
    pub fn new(cache: &Path) -> Rasteriser {
        Rasteriser { cache: cache.to_path_buf() }
    }

    /// Writes an SVG with words of a language as PNG, `scale` pixels for each of its own.
    ///
    /// # Errors
    /// Where no Chinese font is found, the SVG is broken or a file cannot be written.
    pub fn write(
        &self,
        svg: &str,
        lang: Lang,
        scale: f32,
        to: &Path,
    ) -> Result<(), Box<dyn Error>> {
        let key = short_hash(format!("{scale} {} {svg}", lang.code()).as_bytes());
        let kept = self.cache.join(format!("{key}.png"));
        if !kept.is_file() {
            let png = png(svg, lang, scale)?;
            fs::create_dir_all(&self.cache)?;
            fs::write(&kept, png)?;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(kept, to)?;
        Ok(())
    }
}

fn png(svg: &str, lang: Lang, scale: f32) -> Result<Vec<u8>, Box<dyn Error>> {
    let fonts = match lang {
        Lang::Zh => &CHINESE_FONTS,
        Lang::En => &LATIN_FONTS,
    };
    let fontdb = Arc::clone(fonts.as_ref().map_err(String::as_str)?);
    let tree = Tree::from_str(svg, &Options { fontdb, ..Options::default() })?;
    let size = tree.size().to_int_size().scale_by(scale).ok_or("a picture without size")?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or("a picture without size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

/// Only the two families, so that a picture looks the same whatever else a machine has.
fn fonts(families: &Families) -> Fonts {
    let mut all = Database::new();
    all.load_system_fonts();
    let [sans, serif] = [find(&all, &families.sans)?, find(&all, &families.serif)?];
    let mut kept = Database::new();
    for face in all.faces() {
        if face.families.iter().any(|(name, _)| *name == sans || *name == serif) {
            kept.push_face_info(face.clone());
        }
    }
    kept.set_sans_serif_family(sans);
    kept.set_serif_family(serif);
    Ok(Arc::new(kept))
}

fn find(all: &Database, families: &[&'static str]) -> Result<&'static str, String> {
    let has = |family: &&&str| {
        all.faces().any(|face| face.families.iter().any(|(name, _)| name == **family))
    };
    families.iter().find(has).copied().ok_or_else(|| {
        format!(
            "no Chinese font was found, which pictures need: expected one of {}; on Debian it is in the \
             package fonts-noto-cjk",
            families.join(", ")
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_the_size_that_it_was_asked_for() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#b3301f"/></svg>"##;
        let pixels = Pixmap::decode_png(&png(svg, Lang::En, 2.0).unwrap()).unwrap();
        assert_eq!((pixels.width(), pixels.height()), (80, 40));
        assert_eq!(pixels.pixel(40, 20).unwrap().red(), 0xb3);
    }

    #[test]
    fn a_missing_font_is_named_with_what_to_install() {
        let message = find(&Database::new(), &CHINESE.sans).unwrap_err();
        assert!(message.contains("fonts-noto-cjk"), "{message}");
    }

    #[test]
    fn words_of_both_scripts_are_drawn() {
        let drawn = |words: &str| {
            let svg = format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><text y="30" font-size="30" font-family="Charter, serif">{words}</text></svg>"#
            );
            let pixels = Pixmap::decode_png(&png(&svg, Lang::Zh, 1.0).unwrap()).unwrap();
            pixels.pixels().iter().filter(|pixel| pixel.alpha() > 128).count()
        };
        assert!(drawn("Ag") > 100);
        assert!(drawn("产业") > 2 * drawn("..") + 100);
    }
}
