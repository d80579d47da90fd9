//! A panel of a flow: neighbouring stages, and the room that their nodes and names get.

use super::flow::{Flow, FlowNode};
use super::marks::Side;
use super::measure::Letters;
use super::{Frame, lines, measure};

/// Height of one path where there are many, and of all paths where there are few, in pixels of the layout.
const PATH: f64 = 9.0;
const FEW: f64 = 150.0;
/// Width of a node.
pub const NODE: f64 = 12.0;
/// Between a node and its name.
pub const GAP: f64 = 8.0;
/// Above a panel, for the names of its columns.
const HEAD: f64 = 34.0;

/// Neighbouring stages drawn together.
pub struct Panel<'a> {
    /// Indices of the stages.
    pub stages: &'a [usize],
    /// Of the nodes, below the heads.
    pub top: f64,
    /// Of the nodes.
    pub height: f64,
    /// Room for names left of the first stage and right of the last.
    pub rooms: (f64, f64),
    /// Between two nodes.
    pub gap: f64,
}

/// A panel of these stages, below what stands above `top`.
pub fn panel<'a>(flow: &Flow, frame: Frame, stages: &'a [usize], top: f64) -> Panel<'a> {
    let (first, last) = (stages[0], stages[stages.len() - 1]);
    let wants = [first, last].map(|stage| widest(flow, stage, frame.text) * 1.12 + GAP);
    // The side with more nodes has the better right to its room.
    let most = frame.width * if frame.is_narrow() { 0.84 } else { 0.56 };
    let dense = usize::from(flow.stages[last].len() > flow.stages[first].len());
    let dense_room = wants[dense].min(most * 0.68);
    let other_room = wants[1 - dense].min(most - dense_room);
    let rooms = if dense == 0 { (dense_room, other_room) } else { (other_room, dense_room) };
    let lines = |stage: usize, room: f64| {
        let nodes = flow.stages[stage].iter();
        nodes.map(|node| name(node, frame, room).len()).max().unwrap_or(1)
    };
    let tallest = lines([first, last][dense], dense_room) as f64 * line(frame);
    let gap = (tallest + 5.0 - PATH).max(12.0);
    let counts = stages.iter().map(|stage| {
        let nodes = &flow.stages[*stage];
        (nodes.iter().map(|node| node.paths).sum::<usize>(), nodes.len().saturating_sub(1))
    });
    let paths = counts.clone().map(|(paths, _)| paths).max().unwrap_or(0) as f64;
    let gaps = counts.map(|(_, gaps)| gaps).max().unwrap_or(0) as f64;
    let height = (paths * PATH).max(FEW) + gaps * gap;
    Panel { stages, top: top + HEAD, height, rooms, gap }
}

fn line(frame: Frame) -> f64 {
    frame.text + 4.0
}

fn widest(flow: &Flow, stage: usize, size: f64) -> f64 {
    let nodes = flow.stages[stage].iter();
    nodes.map(|node| measure::width(&node.node.name, size)).fold(0.0, f64::max)
}

/// A node's name in lines that fit its room.
pub fn name(node: &FlowNode, frame: Frame, room: f64) -> Vec<String> {
    lines::balance(&node.node.name, Letters::plain(frame.text), (room - GAP) / 1.1)
}

impl Panel<'_> {
    /// Id of the panel's series.
    pub fn series(&self) -> String {
        format!("flow-{}", self.stages[0])
    }

    /// The room for the names of a stage, and the side on which they stand.
    pub fn side(&self, stage: usize, frame: Frame) -> (f64, Side) {
        match stage {
            first if first == self.stages[0] => (self.rooms.0, Side::Left),
            last if last == self.stages[self.stages.len() - 1] => (self.rooms.1, Side::Right),
            _ => (frame.width * 0.16, Side::Right),
        }
    }

    /// Where a stage's nodes begin, from the left.
    pub fn left(&self, stage: usize, frame: Frame) -> f64 {
        let steps = (self.stages.len() - 1) as f64;
        let width = frame.width - self.rooms.0 - self.rooms.1 - NODE;
        self.rooms.0 + (stage - self.stages[0]) as f64 * width / steps
    }
}
