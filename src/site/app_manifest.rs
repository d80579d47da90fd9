//! What a device needs to keep the report like an app: a manifest for each edition, and icons.

use std::error::Error;

use serde_json::json;

use super::output::StagedSite;
use crate::model::{Report, escape};
use crate::ui::Page;

/// Sizes of icons in pixels.
const SIZES: [u32; 2] = [192, 512];

/// Writes the icons, which all editions share, and each edition's manifest.
///
/// # Errors
/// Where an icon cannot be drawn or a file not be written.
pub fn write(output: &StagedSite, editions: &[&Report]) -> Result<(), Box<dyn Error>> {
    if let Some(first) = editions.first() {
        let svg = icon(output, first);
        output.write("icon.svg", &svg)?;
        for size in SIZES {
            let path = output.staging.join(format!("icon-{size}.png"));
            output.pictures.write(&svg, first.lang, size as f32 / 512.0, &path)?;
        }
    }
    editions.iter().try_for_each(|report| {
        Ok(output.write(&path(report), serde_json::to_vec_pretty(&manifest(output, report))?)?)
    })
}

/// Where the manifest of an edition is, below the site.
pub fn path(report: &Report) -> String {
    format!("manifest.{}.webmanifest", report.lang.code())
}

fn manifest(output: &StagedSite, report: &Report) -> serde_json::Value {
    let base = &output.address.base;
    let start = format!("{base}{}", Page::Report.path(report, report.lang));
    let palette = output.palette(report.lang);
    let icons = SIZES.map(|size| {
        json!({
            "src": format!("{base}icon-{size}.png"),
            "type": "image/png",
            "sizes": format!("{size}x{size}"),
            "purpose": "any maskable",
        })
    });
    json!({
        "id": base,
        "name": report.name,
        "short_name": report.name,
        "description": report.description,
        "lang": report.lang.tag(),
        "start_url": start,
        "scope": base,
        "display": "minimal-ui",
        "background_color": palette.get("paper"),
        "theme_color": palette.get("paper"),
        "icons": icons,
    })
}

/// The first letter of the report's name over the line of a number that can be checked.
fn icon(output: &StagedSite, report: &Report) -> String {
    let letter: String = report.name.chars().take(1).collect();
    let letter = escape(&letter);
    let palette = output.palette(report.lang);
    let (paper, ink, red) = (palette.get("paper"), palette.get("ink"), palette.get("cinnabar"));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><rect width="512" height="512" fill="{paper}"/><text x="256" y="326" text-anchor="middle" font-family="serif" font-weight="700" font-size="252" fill="{ink}">{letter}</text><rect x="120" y="372" width="272" height="14" fill="{red}"/><rect x="120" y="400" width="272" height="14" fill="{red}"/></svg>"#
    )
}
