//! Rows as paths through the values of several columns: what flows and networks are made of.

use super::Mark;
use super::nodes::{Node, nodes};
use super::table_rows::{TableMark, table_marks};
use crate::model::{Column, Figure, Report, Table};
use crate::query::Slice;

/// A node and what the reader's selection and the author make of it.
#[derive(Clone, Debug)]
pub struct FlowNode {
    /// The node.
    pub node: Node,
    /// Whether a kept row passes through it.
    pub kept: bool,
    /// Whether a row that carries the point passes through it.
    pub emphasised: bool,
    /// How many paths pass through it.
    pub paths: usize,
    /// The code of the first row's group.
    pub group: String,
}

/// What passes from a node of one stage to a node of the next.
#[derive(Clone, Debug)]
pub struct FlowLink {
    /// Index of the stage that it comes from.
    pub stage: usize,
    /// Id of the node that it comes from.
    pub from: String,
    /// Id of the node that it goes to.
    pub to: String,
    /// How many paths take it.
    pub paths: usize,
    /// See [`FlowNode::kept`].
    pub kept: bool,
    /// See [`FlowNode::emphasised`].
    pub emphasised: bool,
}

/// The stages with their nodes, each once in the order in which rows name them, and the links.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// One stage a column.
    pub stages: Vec<Vec<FlowNode>>,
    /// Links between neighbouring stages.
    pub links: Vec<FlowLink>,
}

/// The flow of a figure's rows through columns of its table. A row that names several values in a column
/// is several paths.
pub fn flow(figure: &Figure, slice: &Slice, table: &Table, columns: &[&str]) -> Flow {
    let columns: Vec<&Column> = columns
        .iter()
        .filter_map(|id| table.columns.iter().find(|column| column.id == *id))
        .collect();
    let mut flow = Flow { stages: vec![Vec::new(); columns.len()], links: Vec::new() };
    for mark in table_marks(figure, slice, table) {
        let report = &slice.report;
        for path in paths(figure, report, table, &mark, &columns) {
            flow.add(&mark, &path);
        }
    }
    flow
}

/// Every way through the columns, from left to right, each node with its stage: from the first column with a value to the
/// next without.
fn paths(
    figure: &Figure,
    report: &Report,
    table: &Table,
    mark: &TableMark,
    columns: &[&Column],
) -> Vec<Path> {
    let mut paths: Vec<Path> = vec![Path::new()];
    for (stage, column) in columns.iter().enumerate() {
        let values = nodes(figure, report, table, mark.row, column);
        if values.is_empty() {
            let has_begun = paths.iter().any(|path| !path.is_empty());
            if has_begun { break } else { continue }
        }
        let longer = |path: &Path| {
            let path = path.clone();
            values.clone().into_iter().map(move |node| [path.clone(), vec![(stage, node)]].concat())
        };
        paths = paths.iter().flat_map(longer).collect();
    }
    paths
}

/// A way of a row through the columns: nodes of neighbouring stages.
type Path = Vec<(usize, Node)>;

impl Flow {
    fn add(&mut self, mark: &TableMark, path: &Path) {
        for (stage, node) in path {
            let nodes = &mut self.stages[*stage];
            let place = nodes.iter().position(|known| known.node.id == node.id);
            let place = place.unwrap_or_else(|| {
                nodes.push(FlowNode {
                    node: node.clone(),
                    kept: false,
                    emphasised: false,
                    paths: 0,
                    group: mark.group.to_string(),
                });
                nodes.len() - 1
            });
            let known = &mut nodes[place];
            known.kept |= mark.kept;
            known.emphasised |= mark.emphasised;
            known.paths += 1;
        }
        for pair in path.windows(2) {
            self.join(mark, pair[0].0, &pair[0].1.id, &pair[1].1.id);
        }
    }

    fn join(&mut self, mark: &TableMark, stage: usize, from: &str, to: &str) {
        let same = |link: &&mut FlowLink| link.stage == stage && link.from == from && link.to == to;
        if let Some(link) = self.links.iter_mut().find(same) {
            link.kept |= mark.kept;
            link.emphasised |= mark.emphasised;
            link.paths += 1;
            return;
        }
        self.links.push(FlowLink {
            stage,
            from: from.to_string(),
            to: to.to_string(),
            paths: 1,
            kept: mark.kept,
            emphasised: mark.emphasised,
        });
    }

    /// Puts the nodes of a stage in the order of a key; equal ones stay as they stand.
    pub fn sort(&mut self, stage: usize, key: impl Fn(&FlowNode) -> usize) {
        if let Some(nodes) = self.stages.get_mut(stage) {
            nodes.sort_by_key(key);
        }
    }

    /// What the nodes of these stages that stand for rows say, as data of a series.
    pub fn walk(&self, stages: &[usize], series: &str) -> Vec<Mark> {
        let nodes = stages.iter().flat_map(|stage| &self.stages[*stage]);
        let mark = |known: &FlowNode| {
            let (id, says, source) = known.node.row.clone()?;
            let (series, datum, kept) = (series.to_string(), known.node.id.clone(), known.kept);
            Some(Mark { id, series, datum, says, source, kept })
        };
        nodes.filter_map(mark).collect()
    }
}
