//! The map of pages for search engines, and what they may read.

use std::error::Error;

use chrono::{DateTime, FixedOffset};
use sitemap_rs::image::Image;
use sitemap_rs::url::Url;
use sitemap_rs::url_set::UrlSet;

use super::output::StagedSite;
use super::pages::SitePage;
use super::social;

/// Writes `sitemap.xml`, whose addresses must be whole, and `robots.txt`.
///
/// # Errors
/// Where a date cannot be read or a file not be written.
pub fn write(output: &StagedSite, pages: &[SitePage], date: &str) -> Result<(), Box<dyn Error>> {
    let mut robots = "User-agent: *\nDisallow:\n".to_string();
    if let Some(map) = output.address.whole("sitemap.xml") {
        let date = DateTime::parse_from_rfc3339(&format!("{date}T00:00:00Z"))?;
        let urls: Result<Vec<Url>, _> =
            pages.iter().filter_map(|page| url(output, page, date)).collect();
        let mut xml = Vec::new();
        UrlSet::new(urls?)?.write(&mut xml)?;
        output.write("sitemap.xml", xml)?;
        robots.push_str(&format!("Sitemap: {map}\n"));
    }
    Ok(output.write("robots.txt", robots)?)
}

fn url(
    output: &StagedSite,
    page: &SitePage,
    date: DateTime<FixedOffset>,
) -> Option<Result<Url, Box<dyn Error>>> {
    let address = output.address.whole(&page.path).filter(|_| !page.page.is_embedded())?;
    let picture = social::path(page).and_then(|path| output.address.whole(&path));
    let mut url = Url::builder(address);
    // The languages of a page stand in its head.
    url.last_modified(date).images(picture.map(Image::new).into_iter().collect());
    Some(url.build().map_err(Box::from))
}
