//! Colours by role. Each is a token of `style/tokens.css`, so that one drawing serves both schemes.

/// The point of the figure; nothing else is red.
pub const POINT: &str = "var(--cinnabar)";
/// Marks beside the point.
pub const PLAIN: &str = "var(--indigo)";
/// Marks that recede: reference, falls, what is out of the selection.
pub const QUIET: &str = "var(--stone)";
/// Words and numbers.
pub const INK: &str = "var(--ink)";
/// Secondary words.
pub const SOFT: &str = "var(--soft)";
/// Gridlines and axes.
pub const RULE: &str = "var(--rule)";
/// The ground, for hollow marks.
pub const PAPER: &str = "var(--paper)";
/// Areas that words stand on.
pub const FILL: &str = "var(--faint)";
