//! What a screenshot shows, pixel by pixel.

use std::io::{BufRead, Seek};

/// A picture.
pub struct Pixels {
    /// Pixels in a row.
    pub width: usize,
    /// Red, green and blue, row by row.
    pub rgb: Vec<[u8; 3]>,
}

/// The pixels of a PNG; grey ones have one shade thrice.
pub fn decode(png: impl BufRead + Seek) -> Pixels {
    let mut decoder = png::Decoder::new(png);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let samples = info.color_type.samples();
    let pixel = |pixel: &[u8]| match samples {
        1 | 2 => [pixel[0]; 3],
        _ => [pixel[0], pixel[1], pixel[2]],
    };
    let rgb = bytes[..info.buffer_size()].chunks(samples).map(pixel).collect();
    Pixels { width: info.width as usize, rgb }
}
