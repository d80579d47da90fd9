//! The sides of a network: which rows stand at which side, and where.

use super::flow::{Flow, FlowNode};
use super::marks::Side;
use super::{Frame, measure};

/// The rows of each side: one on a phone, else two of about as many lines, groups kept whole.
pub fn sides(flow: &Flow, frame: Frame) -> Vec<Vec<&FlowNode>> {
    let rows: Vec<&FlowNode> = flow.stages.first().into_iter().flatten().collect();
    if frame.is_narrow() {
        return vec![rows];
    }
    let groups: Vec<&[&FlowNode]> = rows.chunk_by(|one, next| one.group == next.group).collect();
    let mut sides = vec![Vec::new(), Vec::new()];
    for group in groups {
        let is_full = lines(&sides[0]) + group.len() / 2 > (rows.len() + 2) / 2;
        let side = usize::from(is_full || !sides[1].is_empty());
        sides[side].extend(group.iter().copied());
    }
    sides
}

/// How many lines rows take with the headings of their groups.
pub fn lines(rows: &[&FlowNode]) -> usize {
    rows.len() + rows.chunk_by(|one, next| one.group == next.group).count()
}

/// Where the nodes of a side stand, and on which side of them their names.
pub struct NodeColumn {
    /// Of the nodes, from the left.
    pub x: f64,
    /// Of the names.
    pub side: Side,
}

impl NodeColumn {
    /// The column of a side.
    pub fn of(flow: &Flow, frame: Frame, place: usize) -> NodeColumn {
        let names = flow.stages[0].iter();
        let widest =
            names.map(|node| measure::width(&node.node.name, frame.text)).fold(0.0, f64::max);
        match place {
            0 => NodeColumn { x: (widest * 1.1 + 18.0).min(frame.width * 0.5), side: Side::Left },
            _ => NodeColumn { x: frame.width - widest * 1.1 - 18.0, side: Side::Right },
        }
    }
}

impl NodeColumn {
    /// The room for a name.
    pub fn names(&self, frame: Frame) -> f64 {
        let room = if self.side == Side::Left { self.x } else { frame.width - self.x };
        (room - 14.0) / 1.08
    }
}
