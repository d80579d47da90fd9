//! Rows as flows through the values of several columns. On a phone each pair of neighbouring columns has
//! a panel of its own.

use charming::element::{Label, LabelAlign, LabelPosition, LineStyle};
use charming::series::{Sankey, SankeyNodeAlign};

use super::canvas;
use super::flow::{Flow, FlowLink, FlowNode, flow};
use super::items::{Item, Items, LinkStyle, NodeLink};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Side, literal};
use super::sankey_panel::{GAP, NODE, Panel, name, panel};
use super::{Chart, EchartsOption, Frame, Mark, colour};
use crate::model::{Figure, Table};
use crate::query::Slice;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "rows as flows through columns; widths count rows",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Flow],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Sankey, EchartsSeries::Scatter],
};

/// Draws the columns as stages from left to right.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let columns: Vec<&str> = figure.flow.iter().map(String::as_str).collect();
    let flow = flow(figure, slice, table, &columns);
    let stages: Vec<usize> = (0..flow.stages.len()).collect();
    let mut panels = Vec::new();
    let mut top = 0.0;
    for shown in if frame.is_narrow() { stages.windows(2) } else { stages.windows(stages.len()) } {
        let panel = panel(&flow, frame, shown, top);
        top = panel.top + panel.height + 24.0;
        panels.push(panel);
    }
    let height = top - 12.0;
    let option = panels.iter().fold(canvas::pixels(frame, height), |option, panel| {
        let option = heads(option, frame, table, figure, panel);
        add(option, frame, &flow, panel)
    });
    let mut marks: Vec<Mark> = Vec::new();
    for mark in panels.iter().flat_map(|panel| flow.walk(panel.stages, &panel.series())) {
        // Where two panels share a stage, its nodes are walked once.
        if !marks.iter().any(|known| known.id == mark.id) {
            marks.push(mark);
        }
    }
    Some(Chart { option, height, marks })
}

fn heads(
    option: EchartsOption,
    frame: Frame,
    table: &Table,
    figure: &Figure,
    panel: &Panel,
) -> EchartsOption {
    panel.stages.iter().fold(option, |option, stage| {
        let label = figure.flow.get(*stage).and_then(|id| table.column(id));
        let (_, side) = panel.side(*stage, frame);
        let edge = if side == Side::Left { NODE } else { 0.0 };
        let words = MarkWords {
            text: label.map_or("", |column| &column.label),
            size: frame.text - 1.0,
            strong: false,
            colour: colour::SOFT,
            side,
            offset: (0.0, 0.0),
            opacity: 1.0,
        };
        let place = (panel.left(*stage, frame) + edge, panel.top - 16.0);
        option.series(marks::words(&format!("head-{}-{stage}", panel.top), place, &words))
    })
}

fn add(option: EchartsOption, frame: Frame, flow: &Flow, panel: &Panel) -> EchartsOption {
    let nodes = panel.stages.iter().enumerate().flat_map(|(depth, stage)| {
        flow.stages[*stage].iter().map(move |node| item(node, frame, panel, *stage, depth))
    });
    let shown = |link: &&FlowLink| {
        panel.stages.contains(&link.stage) && panel.stages.contains(&(link.stage + 1))
    };
    let links = flow.links.iter().filter(shown).map(ribbon);
    let mut items = Items::new(nodes.collect(), links.collect());
    (items.node_width, items.node_gap) = (Some(NODE), Some(panel.gap));
    let series = Sankey::new()
        .id(panel.series())
        .left(panel.rooms.0)
        .top(panel.top)
        .width(frame.width - panel.rooms.0 - panel.rooms.1)
        .height(panel.height)
        .node_align(SankeyNodeAlign::Justify)
        .layout_iterations(32u64);
    option.series_of(series, &items)
}

fn item(node: &FlowNode, frame: Frame, panel: &Panel, stage: usize, depth: usize) -> Item {
    let plain = [colour::QUIET, colour::INK, colour::PLAIN][stage.min(2)];
    let colour = if node.emphasised { colour::POINT } else { plain };
    let look = Look::plain(colour, node.kept);
    let (room, side) = panel.side(stage, frame);
    let (position, align) = match side {
        Side::Left => (LabelPosition::Left, LabelAlign::Right),
        _ => (LabelPosition::Right, LabelAlign::Left),
    };
    let is_middle = stage != panel.stages[0] && stage != panel.stages[panel.stages.len() - 1];
    let label = Label::new()
        .show(true)
        .position(position)
        .align(align)
        .distance(GAP - 2.0)
        .color(if node.kept { colour::INK } else { colour::SOFT })
        .font_size(frame.text)
        .font_weight(if is_middle { "bold" } else { "normal" })
        .formatter(literal(&name(node, frame, room).join("\n")).as_str());
    Item {
        name: node.node.id.clone(),
        depth: Some(depth),
        item_style: Some(look.bar()),
        label: Some(label),
        ..Item::default()
    }
}

fn ribbon(link: &FlowLink) -> NodeLink {
    let colour = if link.emphasised { colour::POINT } else { colour::QUIET };
    let opacity = if link.kept { 0.3 } else { 0.06 };
    NodeLink {
        source: link.from.clone(),
        target: link.to.clone(),
        value: link.paths as f64,
        line_style: LinkStyle {
            line: LineStyle::new().color(colour).opacity(opacity),
            curveness: 0.5,
        },
    }
}
