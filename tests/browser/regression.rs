//! A chosen set of screens beside their reviewed pictures in `tests/pictures/`.
//!
//! `UPDATE=1 cargo test --test browser regression` takes them anew; look at them. They are kept at a quarter of
//! their size, and compared in fields of eight pixels: typefaces differ between machines, and so may the edge of
//! a letter, but not where a column, a rule or a figure stands. [`FIELDS`] in a hundred fields may differ.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Cursor, Seek};
use std::path::{Path, PathBuf};

use super::browser::{Browser, Setup};
use super::built;
use super::pixels;
use super::server::Server;

/// A picture is kept at one part in so many.
const SMALLER: usize = 4;
/// How far a field may be from its picture, of 255.
const FAR: u64 = 24;
/// How many in a hundred fields may be that far.
const FIELDS: usize = 4;

/// A picture in grey, one byte a pixel.
struct Grey {
    width: usize,
    bytes: Vec<u8>,
}

/// A screen: its picture's name, the size of the window, the scheme, and what is done before.
struct Screen(&'static str, (u32, u32), bool, &'static str);

const SCREENS: [Screen; 6] = [
    Screen("first-screen-desktop-light", (1440, 900), false, ""),
    Screen("first-screen-desktop-dark", (1440, 900), true, ""),
    Screen("first-screen-phone-light", (390, 844), false, ""),
    Screen(
        "chapter-desktop-light",
        (1440, 900),
        false,
        "document.querySelector('#shape').scrollIntoView()",
    ),
    Screen(
        "ledger-phone-dark",
        (390, 844),
        true,
        "document.querySelector('#evidence').scrollIntoView()",
    ),
    Screen(
        "filters-phone-light",
        (390, 844),
        false,
        "document.querySelector('.facet-open').click()",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn screens_are_as_reviewed() {
    let server = Server::start(built("site")).await;
    let mut differing = Vec::new();
    for Screen(name, size, dark, then) in SCREENS {
        let browser = Browser::start(Setup { size, dark, ..Setup::default() }).await;
        browser.open_alive(&server.page("")).await;
        browser.run("document.documentElement.style.scrollBehavior = 'auto'").await;
        browser.run(then).await;
        browser.until("document.fonts.status === 'loaded'").await;
        let taken =
            smaller(&decode(Cursor::new(browser.driver.screenshot_as_png().await.unwrap())));
        let place =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}.png"));
        if std::env::var_os("UPDATE").is_some() {
            write(&place, &taken);
        } else if let Some(far) = difference(&read(&place), &taken) {
            let seen = built("site").with_file_name(format!("{name}.png"));
            write(&seen, &taken);
            differing.push(format!("{name}: {far}; see {}", seen.display()));
        }
    }
    assert!(differing.is_empty(), "not as reviewed (UPDATE=1 takes them anew): {differing:#?}");
}

fn decode(png: impl BufRead + Seek) -> Grey {
    let picture = pixels::decode(png);
    let grey = |pixel: &[u8; 3]| (pixel.iter().map(|one| *one as usize).sum::<usize>() / 3) as u8;
    Grey { width: picture.width, bytes: picture.rgb.iter().map(grey).collect() }
}

/// The mean of each square of pixels.
fn shrunk(picture: &Grey, by: usize) -> Grey {
    let (width, height) = (picture.width / by, picture.bytes.len() / picture.width / by);
    let mean = |place: usize| {
        let (left, top) = (place % width * by, place / width * by);
        let rows = (top..top + by).map(|row| row * picture.width + left);
        let sum: usize =
            rows.flat_map(|start| &picture.bytes[start..start + by]).map(|one| *one as usize).sum();
        (sum / (by * by)) as u8
    };
    Grey { width, bytes: (0..width * height).map(mean).collect() }
}

fn smaller(picture: &Grey) -> Grey {
    shrunk(picture, SMALLER)
}

/// How two pictures differ; none where they do not, as far as it matters.
fn difference(one: &Grey, other: &Grey) -> Option<String> {
    if (one.width, one.bytes.len()) != (other.width, other.bytes.len()) {
        return Some("another size".to_string());
    }
    let (one, other) = (shrunk(one, 8), shrunk(other, 8));
    let pairs = one.bytes.iter().zip(&other.bytes);
    let far = pairs.filter(|(one, other)| u64::from(one.abs_diff(**other)) > FAR).count();
    (far * 100 > one.bytes.len() * FIELDS).then(|| format!("{far} of {} fields", one.bytes.len()))
}

fn read(path: &PathBuf) -> Grey {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    decode(BufReader::new(file))
}

fn write(path: &PathBuf, picture: &Grey) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let height = picture.bytes.len() / picture.width;
    let mut encoder =
        png::Encoder::new(File::create(path).unwrap(), picture.width as u32, height as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(&picture.bytes).unwrap();
}

#[test]
fn a_moved_column_is_seen_and_another_letter_is_not() {
    let white = || Grey { width: 160, bytes: vec![255; 160 * 160] };
    let mut column = white();
    (0..160 * 160).filter(|at| at % 160 < 24).for_each(|at| column.bytes[at] = 0);
    let mut letter = white();
    (0..6).for_each(|row| letter.bytes[row * 160..row * 160 + 4].fill(0));
    assert!(difference(&white(), &column).is_some());
    assert!(difference(&white(), &letter).is_none());
}
