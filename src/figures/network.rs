//! Rows tied to the values of a column: the rows in their groups at the sides, the values between them.
//! Schematic: places show structure only.

use charming::element::{CoordinateSystem, Label, LabelAlign, LabelPosition, LineStyle};
use charming::series::{Graph, GraphLayout};

use super::flow::{Flow, FlowNode, flow};
use super::items::{Item, Items, LinkStyle, NodeLink};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side, literal};
use super::measure::Letters;
use super::network_sides::{NodeColumn, lines, sides};
use super::table_rows::group_name;
use super::{Chart, EchartsOption, Frame, canvas, colour, lines};
use crate::model::{FacetValue, Figure, Report};
use crate::query::Slice;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "rows tied to the values of a column (schematic)",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Flow],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Graph, EchartsSeries::Scatter],
};

/// Id of the series.
const NETWORK: &str = "network";

/// Height of a row, in pixels of the layout.
const ROW: f64 = 25.0;

/// Draws rows as nodes in columns, joined to the values that they name.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let [from, to, ..] = figure.flow.as_slice() else { return None };
    let mut flow = flow(figure, slice, table, &[from, to]);
    flow.sort(1, |node| order(&slice.report, to, node));
    let sides = sides(&flow, frame);
    let most = sides.iter().map(|side| lines(side)).max().unwrap_or(0);
    let height = most as f64 * ROW + 26.0;
    let mut option = canvas::pixels(frame, height);
    let mut items = values(&flow, frame, height);
    for (place, side) in sides.iter().enumerate() {
        let column = NodeColumn::of(&flow, frame, place);
        let mut line = (most - lines(side)) as f64 / 2.0;
        for (index, node) in side.iter().enumerate() {
            if index == 0 || side[index - 1].group != node.group {
                let y = (line + 0.7) * ROW;
                option = heading(option, figure, frame, &column, &node.group, y);
                line += 1.0;
            }
            items.push(row(node, &column, frame, (column.x, (line + 0.5) * ROW + 4.0), &flow));
            line += 1.0;
        }
    }
    let items = Items::new(items, links(&flow));
    Some(Chart {
        option: option.series_of(graph(), &items),
        height,
        marks: flow.walk(&[0], NETWORK),
    })
}

/// The place of a value among those of its facet.
fn order(report: &Report, facet: &str, node: &FlowNode) -> usize {
    let values = report.facet(facet).map_or(&[] as &[FacetValue], |facet| &facet.values);
    values.iter().position(|value| value.label == node.node.name).unwrap_or(usize::MAX)
}

fn graph() -> Graph {
    Graph::new()
        .id(NETWORK)
        .layout(GraphLayout::None)
        .coordinate_system(CoordinateSystem::Cartesian2d)
}

fn heading(
    option: EchartsOption,
    figure: &Figure,
    frame: Frame,
    column: &NodeColumn,
    group: &str,
    y: f64,
) -> EchartsOption {
    let gap = if column.side == Side::Left { -12.0 } else { 12.0 };
    let words = MarkWords {
        text: group_name(figure, group),
        size: frame.text - 1.0,
        strong: true,
        colour: colour::SOFT,
        side: column.side,
        offset: (gap, 0.0),
        opacity: 1.0,
    };
    option.series(marks::words(&format!("group-{group}"), (column.x, y), &words))
}

fn row(node: &FlowNode, column: &NodeColumn, frame: Frame, at: Point, flow: &Flow) -> Item {
    let is_tied = flow.links.iter().any(|link| link.from == node.node.id);
    let colour = if node.emphasised { colour::POINT } else { colour::PLAIN };
    let look = Look { derived: !is_tied, ..Look::plain(colour, node.kept) };
    let name =
        lines::balance(&node.node.name, Letters::plain(frame.text), column.names(frame)).join("\n");
    item(node, at, 9.0, look, label(&name, column.side, frame, node.kept))
}

/// The values one under the other: between the sides, or right of them on a phone.
fn values(flow: &Flow, frame: Frame, height: f64) -> Vec<Item> {
    let nodes = flow.stages.get(1).map_or(&[] as &[FlowNode], Vec::as_slice);
    let letters = Letters::bold(frame.text);
    let widest = nodes.iter().map(|node| letters.width(&node.node.name)).fold(0.0, f64::max);
    let x = if frame.is_narrow() { frame.width - widest - 22.0 } else { frame.width / 2.0 };
    let step = height / nodes.len().max(1) as f64;
    let place = |index: usize| (x, (index as f64 + 0.5) * step);
    let nodes = nodes.iter().enumerate().map(|(index, node)| {
        let side = if frame.is_narrow() { Side::Right } else { Side::Above };
        let label = label(&node.node.name, side, frame, node.kept).font_weight("bold");
        item(node, place(index), 18.0, Look::plain(colour::INK, node.kept), label)
    });
    nodes.collect()
}

fn label(text: &str, side: Side, frame: Frame, kept: bool) -> Label {
    let (position, align) = match side {
        Side::Left => (LabelPosition::Left, LabelAlign::Right),
        Side::Right => (LabelPosition::Right, LabelAlign::Left),
        _ => (LabelPosition::Top, LabelAlign::Center),
    };
    Label::new()
        .show(true)
        .position(position)
        .align(align)
        .distance(6.0)
        .color(if kept { colour::INK } else { colour::SOFT })
        .font_size(frame.text)
        .formatter(literal(text).as_str())
}

fn item(node: &FlowNode, at: Point, size: f64, look: Look, label: Label) -> Item {
    Item {
        name: node.node.id.clone(),
        value: vec![at.0, at.1],
        symbol_size: Some(size),
        item_style: Some(look.point()),
        label: Some(label),
        ..Item::default()
    }
}

fn links(flow: &Flow) -> Vec<NodeLink> {
    let links = flow.links.iter().map(|link| {
        let colour = if link.emphasised { colour::POINT } else { colour::QUIET };
        let opacity = if link.kept { 0.55 } else { 0.1 };
        NodeLink {
            source: link.from.clone(),
            target: link.to.clone(),
            value: link.paths as f64,
            line_style: LinkStyle {
                line: LineStyle::new().color(colour).opacity(opacity).width(1.2),
                curveness: 0.0,
            },
        }
    });
    links.collect()
}
