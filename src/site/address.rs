//! Where the site will be: its path on the host, and the whole address where that is known.

use crate::model::Report;

/// A site's place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    /// The path, `/` or `/repo/`.
    pub base: String,
    /// The address up to the path, `https://example.org`; empty where it is not known.
    pub origin: String,
}

impl Address {
    /// The place of a site below a path. The report's own address comes first, then that of the
    /// environment; of either only the origin counts, since the path is the build's.
    pub fn new(report: Option<&Report>, environment: Option<&str>, base: &str) -> Address {
        let own = report.map(|report| report.address.as_str());
        let known = [own.unwrap_or_default(), environment.unwrap_or_default()];
        let known = known.into_iter().find(|address| !address.is_empty()).unwrap_or_default();
        Address { base: base.to_string(), origin: parts(known).0.to_string() }
    }

    /// The whole address of a path below the site, where the origin is known.
    pub fn whole(&self, path: &str) -> Option<String> {
        (!self.origin.is_empty()).then(|| format!("{}{}{path}", self.origin, self.base))
    }

    /// The whole address as people write it, where the origin is known.
    pub fn short(&self, path: &str) -> Option<String> {
        let whole = self.whole(path)?;
        Some(whole.split_once("://").map_or(whole.clone(), |(_, rest)| rest.to_string()))
    }

    /// The address of a path below the site: whole where the origin is known, else from the host's root.
    pub fn best(&self, path: &str) -> String {
        self.whole(path).unwrap_or_else(|| format!("{}{path}", self.base))
    }
}

/// The path of an address, with a slash on either side.
pub fn path_of(address: &str) -> String {
    let path = parts(address).1.trim_matches('/');
    if path.is_empty() { "/".to_string() } else { format!("/{path}/") }
}

/// Origin and path.
fn parts(address: &str) -> (&str, &str) {
    let start = address.find("://").map_or(0, |at| at + 3);
    address[start..].find('/').map_or((address, ""), |at| address.split_at(start + at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_the_builds_and_the_origin_the_settings() {
        assert_eq!(parts("https://a.example/b/"), ("https://a.example", "/b/"));
        assert_eq!(path_of("https://a.example"), "/");
        assert_eq!(path_of("https://a.example/b/c"), "/b/c/");
        let known = Address { base: "/b/".into(), origin: "https://a.example".into() };
        assert_eq!(known.best("en/"), "https://a.example/b/en/");
        let unknown = Address { base: "/b/".into(), ..Address::default() };
        assert_eq!((unknown.whole("en/"), unknown.best("en/")), (None, "/b/en/".to_string()));
    }
}
