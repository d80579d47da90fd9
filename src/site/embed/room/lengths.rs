//! Lengths of an embed, in CSS pixels, read from its style sheets.

use crate::figures::style_length::style_decimal;

const FRAME: &str = include_str!("../../../../style/embed/frame.css");
const FIGURE: &str = include_str!("../../../../style/figure.css");
const TABLES: &str = include_str!("../../../../style/tables.css");
const TOKENS: &str = include_str!("../../../../style/tokens.css");

/// A kind of words: size of its letters, height of its lines, and how wide its Latin letters may be beside the
/// estimate.
pub struct TextMeasure(pub f64, pub f64, pub f64);

/// Title, what is measured, and what stands below a drawing or table.
pub const TITLE: TextMeasure = TextMeasure(
    rem(FRAME, ".figure h1 { font: 700 "),
    rem(FRAME, ".figure h1 { font: 700 1.3rem / "),
    1.1,
);
pub const MEASURE: TextMeasure = TextMeasure(
    rem(FRAME, ".figure .measure { font: "),
    rem(FRAME, ".figure .measure { font: 0.9rem / "),
    1.19,
);
pub const NOTE: TextMeasure = TextMeasure(
    rem(FRAME, ".figure-foot { font: "),
    rem(FRAME, ".figure-foot { font: 0.8125rem / "),
    1.19,
);

/// Words of cells, of heads, and of those that open a group. In many lines what one is too long another is too
/// short.
pub const CELL: TextMeasure = TextMeasure(CAPTION, CAPTION * TABLE_LINE, 1.07);
pub const HEAD: TextMeasure = TextMeasure(SMALL, SMALL * TABLE_LINE, 1.1);
pub const GROUP: TextMeasure =
    TextMeasure(GROUP_SIZE, GROUP_SIZE * style_decimal(TABLES, "font: 700 1rem / ", " var"), 1.1);

const SMALL: f64 = rem(TOKENS, "--size-small: ");
const CAPTION: f64 = rem(TOKENS, "--size-caption: ");
const TABLE_LINE: f64 = style_decimal(TABLES, "font: var(--size-caption) / ", " var");
const GROUP_SIZE: f64 = rem(TABLES, ".words .group th { padding-block-start: 1.2rem; font: 700 ");

/// Margins at both sides.
pub const SIDES: f64 =
    2.0 * rem(FRAME, ".page { display: flex; flex-direction: column; padding-inline: ");

/// Everything that is no line of words, no drawing and no table.
pub const FIXED: f64 =
    RULES + FIGURE_PADDING + MEASURE_MARGINS + NOTE_MARGINS + BAR + FOLD + TABLE_MARGINS + ORIGIN;
const RULES: f64 = style_decimal(FRAME, "padding-inline: 0.9rem; border-block-start: ", "px")
    + style_decimal(FRAME, "2px solid var(--ink); border-block-end: ", "px");
const FIGURE_PADDING: f64 = rem(FRAME, ".figure { margin: 0; border: 0; padding-block: ")
    + rem(FRAME, ".figure { padding-block-end: ");
const MEASURE_MARGINS: f64 =
    rem(FRAME, "margin-block: 0.4rem ") + rem(FRAME, "var(--sans); margin-block: ");
const NOTE_MARGINS: f64 = 2.0 * rem(FRAME, "1.3rem var(--sans); margin-block-start: ");
const BAR: f64 = rem(FRAME, ".figure .figure-bar { margin-block: 0 ");
const TABLE_MARGINS: f64 = rem(FRAME, ".figure .figure-table { margin-block-start: ")
    + rem(FIGURE, ".figure-about { margin-block-end: ");
const ORIGIN: f64 =
    2.0 * rem(FRAME, "margin-block-start: auto; padding-block: ") + SMALL_LINE + ORIGIN_RULE;
const ORIGIN_RULE: f64 = style_decimal(FRAME, "padding-block: 0.35rem; border-block-start: ", "px");
const SMALL_LINE: f64 = SMALL
    * style_decimal(
        FIGURE,
        ".figure-parts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; min-block-size: calc(1.6em + 0.8rem); font: var(--size-small) / ",
        " var",
    );

/// The line by which a table below a drawing is opened.
pub const FOLD: f64 = 2.0 * rem(FIGURE, "inline-size: fit-content; padding-block: ") + SMALL_LINE;

/// What stands above and below the words of a cell that is a line of a block, of the block, and of a cell in a row.
pub const LINE_BELOW: f64 = rem(TABLES, "display: block; border: 0; padding: 0 0 ");
pub const BLOCK_AROUND: f64 = 2.0 * BLOCK_PADDING + ROW_RULE;
pub const ROW_AROUND: f64 = 2.0 * CELL_PADDING + ROW_RULE;
const ROW_RULE: f64 = style_decimal(TABLES, "border-block-end: ", "px");
const BLOCK_PADDING: f64 = rem(TABLES, ".words tr { padding-block: ");
const CELL_PADDING: f64 = rem(TABLES, "vertical-align: top; padding: ");
/// What stands beside the words of a cell in a row.
pub const CELL_BESIDE: f64 = rem(TABLES, "vertical-align: top; padding: 0.5rem ");
/// What stands above and below the words that open a group, in rows and in blocks.
pub const GROUP_IN_ROWS: f64 = GROUP_ABOVE + CELL_PADDING + ROW_RULE;
pub const GROUP_IN_BLOCKS: f64 = GROUP_ABOVE + LINE_BELOW + BLOCK_AROUND;
const GROUP_ABOVE: f64 = rem(TABLES, ".words .group th { padding-block-start: ");

/// What a sheet has after a text in units of the root's letters, of 16 CSS pixels.
const fn rem(sheet: &str, before: &str) -> f64 {
    16.0 * style_decimal(sheet, before, "rem")
}
