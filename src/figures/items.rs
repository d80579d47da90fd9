//! The items of flows and networks. charming 0.6 knows these series but not what their
//! items carry: style and label of their own. This is the one place that adds them, typed.

use charming::element::{Emphasis, EmphasisFocus, ItemStyle, Label, LineStyle};
use serde::Serialize;

/// A node of a flow or network.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// ECharts finds a link's ends, and an item again after a change, by this.
    pub name: String,
    /// Its size; on a ground of two axes its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub value: Vec<f64>,
    /// The column of a flow, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<usize>,
    /// Diameter of its symbol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol_size: Option<f64>,
    /// Style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_style: Option<ItemStyle>,
    /// Words beside or in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// A link between two items, by their names.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NodeLink {
    /// From.
    pub source: String,
    /// To.
    pub target: String,
    /// Width, where the series has widths.
    pub value: f64,
    /// Style.
    pub line_style: LinkStyle,
}

/// The style of a link, with its bend.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkStyle {
    /// Colour, opacity, width.
    #[serde(flatten)]
    pub line: LineStyle,
    /// How far it bends, as a part of its length.
    pub curveness: f64,
}

/// What charming's series of these kinds has no field for.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Items {
    /// Items.
    pub data: Vec<Item>,
    /// Links.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<NodeLink>,
    /// What happens under the pointer.
    pub emphasis: Emphasis,
    /// Width of a flow's node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_width: Option<f64>,
    /// Between a flow's nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_gap: Option<f64>,
    /// Items stay where they are.
    pub draggable: bool,
    /// Neither wheel nor fingers move them.
    pub roam: bool,
}

impl Items {
    /// Items that stay where they are. Under the pointer what is tied to an item stands out.
    pub fn new(data: Vec<Item>, links: Vec<NodeLink>) -> Items {
        let emphasis = Emphasis::new().focus(EmphasisFocus::Adjacency);
        let [draggable, roam] = [false; 2];
        Items { data, links, emphasis, node_width: None, node_gap: None, draggable, roam }
    }
}
