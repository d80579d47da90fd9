//! The picture that stands for a page where its address is passed on: 1200 × 630 pixels.

use super::page::{self, PosterPage};
use super::{Palette, Picture};
use crate::figures::Frame;
use crate::model::Lang;

/// Width and height that networks ask for.
const SIZE: (f64, f64) = (1200.0, 630.0);
/// Room around the content.
const MARGIN: f64 = 60.0;
/// Below this top the line at the foot stands.
const FOOT: f64 = SIZE.1 - 74.0;
/// Between the words and a drawing beside them.
const GUTTER: f64 = 40.0;

/// What a card shows.
#[derive(Clone, Debug)]
pub struct Card<'a> {
    /// The language of its words.
    pub lang: Lang,
    /// The report's name.
    pub name: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// What else it says, where there is room.
    pub text: &'a str,
    /// The address as people write it; may be empty.
    pub address: &'a str,
    /// The figure's drawings with their frames and heights; none for a page of words.
    pub drawings: &'a [(Frame, String, f64)],
}

/// Where a drawing goes.
struct Place<'a> {
    frame: Frame,
    svg: &'a str,
    height: f64,
    scale: f64,
}

/// Lays a card out: words over the drawing or beside it, whichever leaves the drawing larger.
pub fn card(card: &Card, palette: &Palette) -> Picture {
    let mut page = PosterPage::new(MARGIN, SIZE.0 - 2.0 * MARGIN);
    page.rule("ink", 4.0);
    page.space(12.0);
    page.text(card.name, page::SOFT, 22.0);
    page.space(10.0);
    match best_place(card, page.top) {
        Some(place) if place.frame.is_narrow() => beside(&mut page, card, &place),
        Some(place) => below(&mut page, card, &place),
        None => words(&mut page, card),
    }
    page.top = FOOT;
    page.rule("rule", 1.0);
    page.space(6.0);
    page.text(card.address, page::SOFT, 20.0);
    page.finish_at(SIZE, card.lang, card.title, palette)
}

/// The drawing whose letters are larger.
fn best_place<'a>(card: &'a Card, top: f64) -> Option<Place<'a>> {
    let places = card.drawings.iter().map(|(frame, svg, height)| {
        let (width, room) = match frame.is_narrow() {
            true => (480.0, FOOT - top - 10.0),
            false => (SIZE.0 - 2.0 * MARGIN, FOOT - top - title_height(card) - 16.0),
        };
        let scale = (width / frame.width).min(room / height).max(0.0);
        Place { frame: *frame, svg, height: *height, scale }
    });
    places.max_by(|one, other| letters(one).total_cmp(&letters(other)))
}

fn letters(place: &Place) -> f64 {
    place.frame.text * place.scale
}

/// Of a title over a drawing.
const TITLE: f64 = 40.0;

fn title_height(card: &Card) -> f64 {
    PosterPage::height(card.title, page::TITLE, TITLE, SIZE.0 - 2.0 * MARGIN)
}

fn below(page: &mut PosterPage, card: &Card, place: &Place) {
    page.text(card.title, page::TITLE, TITLE);
    page.space(12.0);
    page.placed(place.svg, (place.frame.width, place.height), 0.0, place.scale);
}

fn beside(page: &mut PosterPage, card: &Card, place: &Place) {
    let width = place.frame.width * place.scale;
    let left = page.width - width;
    page.placed(place.svg, (place.frame.width, place.height), left, place.scale);
    let room = left - GUTTER;
    let size = fitting(card.title, room, 280.0);
    page.top += page.column(card.title, page::TITLE, size, 0.0, room);
    page.space(14.0);
    if page.top + PosterPage::height(card.text, page::SOFT, 24.0, room) < FOOT {
        page.column(card.text, page::SOFT, 24.0, 0.0, room);
    }
}

fn words(page: &mut PosterPage, card: &Card) {
    page.space(30.0);
    page.text(card.title, page::TITLE, fitting(card.title, page.width, 260.0));
    page.space(20.0);
    if page.top + PosterPage::height(card.text, page::SOFT, 28.0, page.width) < FOOT {
        page.text(card.text, page::SOFT, 28.0);
    }
}

/// The largest size at which a title fits into a height.
fn fitting(title: &str, room: f64, height: f64) -> f64 {
    let sizes = [84.0, 72.0, 64.0, 56.0, 50.0, 44.0];
    let fits = |size: &f64| PosterPage::height(title, page::TITLE, *size, room) <= height;
    sizes.into_iter().find(fits).unwrap_or(38.0)
}
