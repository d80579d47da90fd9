//! Lengths that change at a width, without a query of it.

/// Higher than any frame, in CSS pixels: no host is told more.
const HIGHEST: f64 = 20_000.0;

/// Nothing below a width, a length from it on.
pub fn step(from: f64, length: f64) -> String {
    let before = from - 1.0;
    if length < 0.0 {
        format!("clamp({length:.0}px,({before}px - 100%)*{HIGHEST},0px)")
    } else {
        format!("clamp(0px,(100% - {before}px)*{HIGHEST},{length:.0}px)")
    }
}

/// The larger of two heights that count below a width and from it on: the other is taken out by a step too high
/// to be overcome.
pub fn either(below: &str, from: f64, on: &str) -> String {
    let [out, back] = [step(from, -HIGHEST), step(from, HIGHEST)];
    format!("max({below} + {out},{on} - {HIGHEST}px + {back})")
}
