//! What every writer of the site shares: where to, for which address, in which colours.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::address::Address;
use super::names::short_hash;
use super::raster::Rasteriser;
use crate::figures::poster::{Palette, Scheme};
use crate::model::Lang;

/// The site that is being written.
pub struct StagedSite {
    /// The folder that Trunk is filling.
    pub staging: PathBuf,
    /// Where the site will be.
    pub address: Address,
    /// The text of style's tokens.
    pub tokens: String,
    /// Draws pictures.
    pub pictures: Rasteriser,
}

impl StagedSite {
    /// Writes a file at a path below the site, with its folders.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> io::Result<()> {
        let path = self.staging.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, content)
    }

    /// Puts a bundled file into the site, named by its content; gives that name.
    ///
    /// # Errors
    /// Where it cannot be read or written.
    pub fn copy(&self, assets: &Path, name: &str, ending: &str) -> io::Result<String> {
        let content = fs::read(assets.join(format!("{name}.{ending}")))?;
        let file = format!("{name}-{}.{ending}", short_hash(&content));
        self.write(&file, content)?;
        Ok(file)
    }

    /// The colours and fonts of pictures in a language.
    pub fn palette(&self, lang: Lang) -> Palette {
        Palette::of(&self.tokens, Scheme::Light, lang)
    }
}
