//! `./dev preview`, and with it the host of all tests: gzip only, ten minutes of caching, 404.html.

use std::fs;

use super::{built, serve};

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_as_a_static_host_does() {
    let address = serve(&built("site"), "/repo/").await;
    let client =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let get = async |path: &str| {
        let request = client.get(format!("{address}{path}")).header("accept-encoding", "br, gzip");
        request.send().await.unwrap()
    };
    let page = get("en/").await;
    assert_eq!(page.headers()["content-encoding"], "gzip");
    assert_eq!(page.headers()["cache-control"], "max-age=600");
    assert!(!page.headers().contains_key("content-security-policy"));
    let bare = client.get(address.trim_end_matches('/')).send().await.unwrap();
    assert!(bare.status().is_redirection());
    let missing = client.get(format!("{address}no/such/page/")).send().await.unwrap();
    assert_eq!(missing.status(), 404);
    let said = missing.text().await.unwrap();
    assert_eq!(said, fs::read_to_string(built("site").join("404.html")).unwrap());
    for words in ["没有这一页", "There is no such page", "href=\"/repo/\"", "href=\"/repo/en/\""]
    {
        assert!(said.contains(words), "{words}");
    }
}
