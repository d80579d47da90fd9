//! Two releases: while pages are cached, the last one's find their files beside this one's.

use std::fs;

use super::{built, run, serve};

fn listed(site: &str) -> Vec<String> {
    let list = fs::read_to_string(built(site).join("hashed-files.txt")).unwrap();
    list.lines().map(String::from).collect()
}

#[test]
fn the_last_releases_files_stay_and_older_ones_go() {
    let (last, next) = (listed("site-second"), listed("site-next"));
    assert!(last.iter().any(|name| !next.contains(name)), "the releases do not differ");
    for name in &last {
        let [was, is] =
            ["site-second", "site-next"].map(|site| fs::read(built(site).join(name)).unwrap());
        assert_eq!(was, is, "{name}");
    }
    assert!(next.iter().all(|name| built("site-next").join(name).is_file()));
}

#[tokio::test(flavor = "multi_thread")]
async fn they_are_fetched_from_where_they_are_published() {
    let published = serve(&built("site-second"), "/repo/").await;
    let folder = std::env::temp_dir().join(format!("previous-release-{}", std::process::id()));
    run("./dev", &["previous", &published, &folder.to_string_lossy()]).await;
    for name in listed("site-second") {
        assert!(folder.join(&name).is_file(), "{name}");
    }
    fs::remove_dir_all(&folder).unwrap();
    // A first release has none before it.
    run("./dev", &["previous", &format!("{published}nowhere/"), &folder.to_string_lossy()]).await;
    fs::remove_dir_all(&folder).unwrap();
}
