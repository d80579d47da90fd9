//! What embeds are made with: style and script stand in each page, so that it is one request, whole whatever the
//! release or the sandbox. Only the script for hosts is a file, whose name never changes: pages of other sites
//! name it for years.

use std::fs;
use std::io;
use std::path::Path;

use super::super::names::short_hash;

/// Style and script of embed pages, and of the panel for newsrooms.
pub struct EmbedFiles {
    /// The style.
    pub style: String,
    /// The script.
    pub script: String,
    /// The name of the panel's style in the site.
    pub panel_style: String,
    /// The name of the panel's script in the site.
    pub panel_script: String,
}

/// Reads them from the folder of assets, and puts the panel's and the script for hosts into the site.
///
/// # Errors
/// The first file that cannot be read or written.
pub fn write(assets: &Path, staging: &Path) -> io::Result<EmbedFiles> {
    fs::copy(assets.join("embed.js"), staging.join("embed.js"))?;
    let text = |name: &str| fs::read_to_string(assets.join(name));
    let named = |name: &str, ending: &str| {
        let content = fs::read(assets.join(format!("{name}.{ending}")))?;
        let file = format!("{name}-{}.{ending}", short_hash(&content));
        fs::write(staging.join(&file), content)?;
        io::Result::Ok(file)
    };
    Ok(EmbedFiles {
        style: text("embed.css")?,
        script: text("child.js")?,
        panel_style: named("panel", "css")?,
        panel_script: named("panel", "js")?,
    })
}
