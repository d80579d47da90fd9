//! Numbers of a drawing, in no more decimals than a screen shows. Names, styles and words are not numbers.

use super::tree::Element;

/// Attributes that hold numbers, beside the corners of paths.
const NUMBERS: &str = "cx cy fill-opacity font-size gradientTransform height offset opacity patternTransform points \
    r rx ry stop-opacity stroke-dasharray stroke-dashoffset stroke-opacity stroke-width transform viewBox width x x1 \
    x2 y y1 y2";

/// Rounds them to a hundredth, as opacities and scales are among them, and corners of paths to a tenth of a pixel.
pub fn round(root: &mut Element) {
    root.change_all(&mut |element| {
        for (name, value) in &mut element.attributes {
            if name == "d" {
                *value = rounded(value, 1);
            } else if NUMBERS.split_whitespace().any(|number| number == name) {
                *value = rounded(value, 2);
            }
        }
    });
}

/// Each number with more decimals than `most`, rounded to them. A sign stays where it stands: it may part numbers.
fn rounded(value: &str, most: usize) -> String {
    let unit = 10f64.powi(most as i32);
    let mut kept = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, number) = rest.split_at(start);
        let (number, after) = number.split_at(length(number));
        kept.push_str(before);
        let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        match number.parse::<f64>() {
            Ok(exact) if decimals > most || number.contains('e') => {
                kept.push_str(&((exact * unit).round() / unit).to_string());
            }
            _ => kept.push_str(number),
        }
        rest = after;
    }
    kept + rest
}

/// The length of the number that a text begins with: `12`, `1.25` or `1.5e-7`.
fn length(text: &str) -> usize {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(0);
    if text[end..].starts_with('.') {
        end += 1 + digits(end + 1);
    }
    if let Some(power) = text[end..].strip_prefix('e') {
        let start = end + 1 + usize::from(power.starts_with(['-', '+']));
        if digits(start) > 0 {
            end = start + digits(start);
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn numbers_are_rounded_and_nothing_else() {
        for (value, expected) in [
            ("M1.23456 2.5L0.999 -0.04", "M1.2 2.5L1 -0"),
            ("M1.96-2.04e-7 3.e", "M2-0 3.e"),
            ("", ""),
            ("M7", "M7"),
        ] {
            assert_eq!(rounded(value, 1), expected);
        }
        assert_eq!(rounded("matrix(9,0,0,9,274.9067,1e-7)", 2), "matrix(9,0,0,9,274.91,0)");
    }

    #[test]
    fn names_and_words_are_not_numbers() {
        let svg = "<svg id=\"a-0.125\" aria-label=\"0.125\"><path x=\"0.125\" fill=\"url(#b-1.005)\" \
            style=\"fill:var(--a-0.125)\" stroke-width=\"0.4444\"></path><text>0.125</text></svg>";
        let mut root = read(svg).unwrap();
        round(&mut root);
        let expected = svg.replace("x=\"0.125\"", "x=\"0.13\"").replace("0.4444", "0.44");
        assert_eq!(root.to_string(), expected);
    }
}
