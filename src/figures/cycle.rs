//! Groups whose steps run round, a ring a group. Schematic: places show order only.

use std::f64::consts::TAU;

use charming::element::{
    CoordinateSystem, Label, LabelAlign, LabelPosition, LabelVerticalAlign, LineStyle,
};
use charming::series::{Graph, GraphLayout};

use super::items::{Item, Items, LinkStyle, NodeLink};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side, literal};
use super::measure::Letters;
use super::table_rows::{self, TableMark, group_name, table_marks};
use super::{Chart, EchartsOption, Frame, canvas, colour, lines};
use crate::model::{Figure, Report, Table};
use crate::query::Slice;
use crate::words::{self, not_stated};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "groups whose steps run round; named groups without rows are listed as not stated (schematic)",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Group],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Graph, EchartsSeries::Scatter],
};

/// Id of the series.
const RINGS: &str = "rings";

/// Radius of a ring, in pixels of the layout.
const RADIUS: f64 = 92.0;
/// Height of a ring with the names of its steps.
const RING: f64 = 264.0;

/// Draws a ring a group; groups without steps are named below.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let (report, table) = (&slice.report, slice.report.table(&figure.table)?);
    let marks = table_marks(figure, slice, table);
    let rings: Vec<&[TableMark]> = marks.chunk_by(|one, next| one.group == next.group).collect();
    let across = if frame.is_narrow() { 1 } else { rings.len().max(1) };
    let rows = rings.len().div_ceil(across) as f64;
    let empty = without_steps(figure, report, &rings);
    let height = rows * RING + if empty.is_empty() { 0.0 } else { 30.0 };
    let mut option = canvas::pixels(frame, height);
    let mut items = Items::new(Vec::new(), Vec::new());
    for (place, steps) in rings.iter().enumerate() {
        let width = frame.width / across as f64;
        let x = width * ((place % across) as f64 + 0.5);
        let ring =
            Ring { centre: (x, (place / across) as f64 * RING + RING / 2.0 + 20.0), width, frame };
        option = ring.name(option, group_name(figure, steps[0].group), steps[0].group);
        items.data.extend(ring.nodes(table, steps));
        items.links.extend(ring.links(steps));
    }
    let option = option.series_of(graph(), &items);
    let option = if empty.is_empty() { option } else { note(option, frame, &empty, height - 16.0) };
    let marks = table_rows::walk(report, table, &marks, RINGS);
    Some(Chart { option, height, marks })
}

fn graph() -> Graph {
    Graph::new()
        .id(RINGS)
        .layout(GraphLayout::None)
        .coordinate_system(CoordinateSystem::Cartesian2d)
        .edge_symbol(Some(("none".to_string(), "arrow".to_string())))
}

/// The groups that the figure names and no row belongs to, as a line.
fn without_steps(figure: &Figure, report: &Report, rings: &[&[TableMark]]) -> String {
    let has_ring = |code: &str| rings.iter().any(|steps| steps[0].group == code);
    let empty = figure.groups.iter().filter(|(code, _)| !has_ring(code));
    let names: Vec<String> = empty.map(|(_, name)| name.clone()).collect();
    if names.is_empty() {
        return String::new();
    }
    not_stated(report.lang, &words::join(report.lang, &names))
}

struct Ring {
    centre: Point,
    width: f64,
    frame: Frame,
}

impl Ring {
    fn name(&self, option: EchartsOption, name: &str, code: &str) -> EchartsOption {
        let lines = lines::balance(name, Letters::bold(self.frame.text), RADIUS * 1.5);
        let first = -(lines.len() as f64 - 1.0) * (self.frame.text + 4.0) / 2.0;
        lines.iter().enumerate().fold(option, |option, (line, text)| {
            let down = first + line as f64 * (self.frame.text + 4.0) + self.frame.text / 2.0;
            let words = MarkWords {
                text,
                size: self.frame.text,
                strong: true,
                colour: colour::INK,
                side: Side::Above,
                offset: (0.0, down),
                opacity: 1.0,
            };
            option.series(marks::words(&format!("ring-{code}-{line}"), self.centre, &words))
        })
    }

    /// The angle of a step, clockwise from the top.
    fn angle(index: usize, count: usize) -> f64 {
        TAU * index as f64 / count as f64
    }

    fn nodes(&self, table: &Table, steps: &[TableMark]) -> Vec<Item> {
        let nodes = steps.iter().enumerate().map(|(index, mark)| {
            let angle = Ring::angle(index, steps.len());
            let (x, y) =
                (self.centre.0 + RADIUS * angle.sin(), self.centre.1 - RADIUS * angle.cos());
            let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
            Item {
                name: mark.row.id.clone(),
                value: vec![x, y],
                symbol_size: Some(14.0),
                item_style: Some(Look::plain(colour, mark.kept).point()),
                label: Some(self.label(table.cell(mark.row, "name"), angle, mark.kept)),
                ..Item::default()
            }
        });
        nodes.collect()
    }

    /// The name of a step stands outside of the ring: above the topmost, below the lowest, else beside it.
    fn label(&self, name: &str, angle: f64, kept: bool) -> Label {
        let beside = (self.width / 2.0 - RADIUS * angle.sin().abs() - 18.0) * 0.88;
        let (position, align, vertical, room) = match (angle.sin(), angle.cos()) {
            (right, _) if right > 0.1 => {
                (LabelPosition::Right, LabelAlign::Left, LabelVerticalAlign::Middle, beside)
            }
            (left, _) if left < -0.1 => {
                (LabelPosition::Left, LabelAlign::Right, LabelVerticalAlign::Middle, beside)
            }
            (_, up) if up > 0.0 => (
                LabelPosition::Top,
                LabelAlign::Center,
                LabelVerticalAlign::Bottom,
                self.width * 0.9,
            ),
            _ => (
                LabelPosition::Bottom,
                LabelAlign::Center,
                LabelVerticalAlign::Top,
                self.width * 0.9,
            ),
        };
        let text = lines::balance(name, Letters::plain(self.frame.text), room).join("\n");
        Label::new()
            .show(true)
            .position(position)
            .align(align)
            .vertical_align(vertical)
            .distance(8.0)
            .color(if kept { colour::INK } else { colour::SOFT })
            .font_size(self.frame.text)
            .formatter(literal(&text).as_str())
    }

    /// An arrow from each step to the next, and from the last to the first, along the ring.
    fn links(&self, steps: &[TableMark]) -> Vec<NodeLink> {
        let bend = (TAU / steps.len() as f64 / 4.0).tan();
        let links = steps.iter().enumerate().map(|(index, mark)| {
            let next = &steps[(index + 1) % steps.len()];
            let opacity = if mark.kept && next.kept { 1.0 } else { 0.2 };
            let line = LineStyle::new().color(colour::QUIET).opacity(opacity).width(1.6);
            NodeLink {
                source: mark.row.id.clone(),
                target: next.row.id.clone(),
                value: 1.0,
                line_style: LinkStyle { line, curveness: bend },
            }
        });
        links.collect()
    }
}

fn note(option: EchartsOption, frame: Frame, text: &str, y: f64) -> EchartsOption {
    let words = MarkWords {
        text,
        size: frame.text,
        strong: false,
        colour: colour::SOFT,
        side: Side::Right,
        offset: (0.0, 0.0),
        opacity: 1.0,
    };
    option.series(marks::words("without-steps", (0.0, y), &words))
}
