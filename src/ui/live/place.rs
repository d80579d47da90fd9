//! Where marks stand, in pixels of the layout.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::figures::Mark;

/// A box in pixels of the layout.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left, top, right, bottom.
    pub sides: [f64; 4],
}

/// Where a series, or a named datum of one, stands.
#[derive(Clone, Debug, PartialEq)]
pub struct MarkPlace {
    /// Id of the series.
    pub series: String,
    /// Name of the datum; empty for the whole series.
    pub datum: String,
    /// Its shape.
    pub shape: Rect,
    /// The shape with its words.
    pub reach: Rect,
}

impl Rect {
    /// The smallest box around both.
    pub fn union(self, other: Rect) -> Rect {
        let [left, top, right, bottom] = self.sides;
        let [l, t, r, b] = other.sides;
        Rect { sides: [left.min(l), top.min(t), right.max(r), bottom.max(b)] }
    }

    /// Whether it is the box of a small symbol.
    pub fn is_a_point(self) -> bool {
        let [left, top, right, bottom] = self.sides;
        let (wide, high) = (right - left, bottom - top);
        wide < 40.0 && (wide - high).abs() < 0.25 * wide
    }

    /// The box, widened about its middle to at least this width and height.
    pub fn at_least(self, least: f64) -> Rect {
        let [left, top, right, bottom] = self.sides;
        let grow = |low: f64, high: f64| ((least - (high - low)) / 2.0).max(0.0);
        let (across, down) = (grow(left, right), grow(top, bottom));
        Rect { sides: [left - across, top - down, right + across, bottom + down] }
    }

    /// `inset-inline-start` and the like: this box within another one, as a style in percent.
    pub fn style_in(self, whole: Rect) -> String {
        let [left, top, right, bottom] = self.sides;
        let [l, t, r, b] = whole.sides;
        // In hundredths of a percent: the code that writes a fraction as text is larger than this file's.
        let part = |part: f64, whole: f64| (part / whole.max(1.0) * 10_000.0).round() as i64;
        let side = |name: &str, part: i64| format!("{name}:calc({part}% / 100);");
        [
            side("left", part(left - l, r - l)),
            side("top", part(top - t, b - t)),
            side("width", part(right - left, r - l)),
            side("height", part(bottom - top, b - t)),
        ]
        .concat()
    }
}

impl MarkPlace {
    /// Reads what `src/echarts/places.js` gives; none for anything else.
    pub fn read(place: &JsValue) -> Option<MarkPlace> {
        let field = |name: &str| Reflect::get(place, &name.into()).ok();
        let text = |name: &str| field(name)?.as_string();
        let rect = |name: &str| {
            let sides: Array = field(name)?.dyn_into().ok()?;
            let side = |index| sides.get(index).as_f64();
            Some(Rect { sides: [side(0)?, side(1)?, side(2)?, side(3)?] })
        };
        Some(MarkPlace {
            series: text("series")?,
            datum: text("datum")?,
            shape: rect("box")?,
            reach: rect("reach")?,
        })
    }
}

/// The shape of each mark, and what belongs to it: its words, its stem, the head of its bar. Parts are series
/// whose ids begin with the mark's. None for a mark that is not drawn.
pub fn places_of_marks(marks: &[Mark], places: &[MarkPlace]) -> Vec<Option<(Rect, Rect)>> {
    let own = |mark: &Mark| {
        let of = |datum: &str| places.iter().find(|p| p.series == mark.series && p.datum == datum);
        of(&mark.datum).or_else(|| of(""))
    };
    let place = |mark: &Mark| {
        let own = own(mark)?;
        let parts = places.iter().filter(|place| {
            mark.datum.is_empty() && owner(marks, &place.series) == Some(mark.series.as_str())
        });
        Some((own.shape, parts.fold(own.reach, |reach, part| reach.union(part.reach))))
    };
    marks.iter().map(place).collect()
}

/// The series of the mark that a series is a part of: of `a` and `a-b`, `a-b-words` belongs to `a-b`.
fn owner<'a>(marks: &'a [Mark], series: &str) -> Option<&'a str> {
    let own = marks.iter().map(|mark| mark.series.as_str());
    let begun = |id: &&str| series.strip_prefix(*id).is_some_and(|rest| rest.starts_with('-'));
    let is_mark = marks.iter().any(|mark| mark.series == series);
    own.filter(begun).filter(|_| !is_mark).max_by_key(|id| id.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(id: &str) -> Mark {
        Mark {
            id: id.into(),
            series: id.into(),
            datum: String::new(),
            says: String::new(),
            source: String::new(),
            kept: true,
        }
    }

    fn place(series: &str, sides: [f64; 4]) -> MarkPlace {
        let rect = Rect { sides };
        MarkPlace { series: series.into(), datum: String::new(), shape: rect, reach: rect }
    }

    #[test]
    fn parts_belong_to_the_mark_with_the_longest_name() {
        let marks = [mark("a"), mark("a-b"), mark("unseen")];
        let places = [
            place("a", [0.0, 0.0, 10.0, 10.0]),
            place("a-words", [0.0, 10.0, 30.0, 20.0]),
            place("a-b", [50.0, 0.0, 60.0, 10.0]),
            place("a-b-words", [40.0, 0.0, 50.0, 10.0]),
            place("abc", [0.0, 0.0, 900.0, 900.0]),
        ];
        let found = places_of_marks(&marks, &places);
        let sides =
            |place: &Option<(Rect, Rect)>| place.map(|(shape, reach)| (shape.sides, reach.sides));
        assert_eq!(sides(&found[0]), Some(([0.0, 0.0, 10.0, 10.0], [0.0, 0.0, 30.0, 20.0])));
        assert_eq!(sides(&found[1]), Some(([50.0, 0.0, 60.0, 10.0], [40.0, 0.0, 60.0, 10.0])));
        assert_eq!(sides(&found[2]), None);
    }

    #[test]
    fn a_small_mark_is_large_enough_to_hit() {
        let small = Rect { sides: [10.0, 10.0, 12.0, 60.0] };
        assert_eq!(small.at_least(24.0).sides, [-1.0, 10.0, 23.0, 60.0]);
        let whole = Rect { sides: [0.0, 0.0, 100.0, 200.0] };
        assert_eq!(
            small.style_in(whole),
            "left:calc(1000% / 100);top:calc(500% / 100);width:calc(200% / 100);height:calc(2500% / 100);"
        );
    }
}
