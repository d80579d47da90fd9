//! The digits of an `f64`.

/// The value as a whole number of so many digits, and the power of ten of the first of them. Written
/// out here because the general code for it is as large as the rest of `words` in the browser.
pub(super) fn whole_and_exponent(value: f64, significant: i32) -> (u64, i32) {
    if !value.is_normal() {
        return (0, 0);
    }
    let exponent = value.log10().floor() as i32;
    let whole = times_ten_to(value, significant - 1 - exponent).round();
    let limit = times_ten_to(1.0, significant);
    if whole >= limit {
        (times_ten_to(limit, -1) as u64, exponent + 1)
    } else if whole * 10.0 < limit {
        ((whole * 10.0) as u64, exponent - 1)
    } else {
        (whole as u64, exponent)
    }
}

/// Powers of ten are exact up to the 22nd; what lies beyond is done in steps.
pub(super) fn times_ten_to(value: f64, power: i32) -> f64 {
    match power {
        23.. => times_ten_to(value * 1e22, power - 22),
        0..=22 => value * 10f64.powi(power),
        -22..0 => value / 10f64.powi(-power),
        _ => times_ten_to(value / 1e22, power + 22),
    }
}
