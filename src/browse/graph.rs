//! The organizations around one, and where to draw them: the same picture for the same records, made without chance.

use std::f64::consts::TAU;

use crate::{
    directory::{Directory, PublicOrganization, public::PublicRelation},
    ids::OrganizationId,
    organizations::RelationType,
};

/// The most that is drawn.
pub const NODES: usize = 60;

/// How many relations away from the middle.
const DEPTH: usize = 2;

/// From one ring to the next.
const RING: f64 = 42.0;

/// From one node of a ring to the next, at the least.
const SPACING: f64 = 32.0;

/// What is free around the outermost ring.
const MARGIN: f64 = 18.0;

/// Somebody in the picture.
#[derive(Debug)]
pub struct Node<'a> {
    /// Its record, if it has one.
    pub organization: Option<&'a PublicOrganization>,
    /// The relation that names it, if it has no record.
    pub named_in: Option<&'a PublicRelation>,
    /// How many relations it is away from the middle.
    depth: usize,
    /// The one through which it came in.
    parent: usize,
    /// Its direction from the middle, clockwise from above.
    angle: f64,
    /// How far from the middle.
    radius: f64,
    /// Where it stands.
    pub x: f64,
    /// Where it stands, downwards.
    pub y: f64,
}

/// A relation between two of the picture, read from the lower number to the higher.
#[derive(Debug)]
pub struct Edge<'a> {
    /// The lower number, counted from 0.
    pub from: usize,
    /// The higher.
    pub to: usize,
    /// What the lower is to the higher.
    pub kind: RelationType,
    /// The relation as a record tells it.
    pub relation: &'a PublicRelation,
    /// The record that tells it.
    pub told_by: &'a PublicOrganization,
}

/// The picture.
#[derive(Debug)]
pub struct Graph<'a> {
    /// Who is in it; the first stands in the middle.
    pub nodes: Vec<Node<'a>>,
    /// Their relations, in the order of their numbers.
    pub edges: Vec<Edge<'a>>,
    /// How many more are as near, but not drawn.
    pub left_out: usize,
    /// Its width and height.
    pub size: f64,
}

impl<'a> Graph<'a> {
    /// The picture around an organization.
    pub fn around(center: &'a PublicOrganization, directory: &'a Directory) -> Self {
        let mut graph = Self { nodes: vec![Node::new(Some(center), None, 0, 0)], edges: Vec::new(), left_out: 0, size: 0.0 };
        let mut next = 0;
        while next < graph.nodes.len() {
            if let Some(organization) = graph.nodes[next].organization {
                organization.relations.iter().for_each(|relation| graph.take(next, organization, relation, directory));
            }
            next += 1;
        }
        graph.edges.sort_by_key(|edge| (edge.from, edge.to, edge.kind));
        graph.place();
        graph
    }

    /// Takes a relation of a node in, with its other end if that is near enough and there is room.
    fn take(&mut self, from: usize, told_by: &'a PublicOrganization, relation: &'a PublicRelation, directory: &'a Directory) {
        let depth = self.nodes[from].depth + 1;
        let to = match relation.target.as_ref().map(|target| target.id) {
            Some(id) => self.position(id).or_else(|| self.add(Node::new(directory.get(id).map(AsRef::as_ref), None, from, depth))),
            // Of those without a record only the nearest are drawn.
            None if depth == 1 && !relation.target_text.is_empty() => self.add(Node::new(None, Some(relation), from, depth)),
            None => None,
        };
        let Some(to) = to else { return };
        let edge = if from < to {
            Edge { from, to, kind: relation.kind, relation, told_by }
        } else {
            Edge { from: to, to: from, kind: relation.kind.inverse(), relation, told_by }
        };
        match self.edges.iter_mut().find(|other| (other.from, other.to, other.kind) == (edge.from, edge.to, edge.kind)) {
            None => self.edges.push(edge),
            // Told from both ends: the record that names its source is the one to point to.
            Some(told) if told.relation.source_id.is_none() => *told = edge,
            Some(_) => {}
        }
    }

    fn position(&self, id: OrganizationId) -> Option<usize> {
        self.nodes.iter().position(|node| node.organization.is_some_and(|organization| organization.id == id))
    }

    fn add(&mut self, node: Node<'a>) -> Option<usize> {
        if node.depth > DEPTH {
            return None;
        }
        if self.nodes.len() == NODES {
            self.left_out += 1;
            return None;
        }
        self.nodes.push(node);
        Some(self.nodes.len() - 1)
    }

    /// Puts the nodes on rings: those one relation away on the inner ones, the others around them, near those that they
    /// are related to.
    fn place(&mut self) {
        let mut radius = 0.0;
        for depth in 1..=DEPTH {
            let mut ring: Vec<usize> = (0..self.nodes.len()).filter(|position| self.nodes[*position].depth == depth).collect();
            ring.sort_by(|a, b| self.wish(*a).total_cmp(&self.wish(*b)));
            let mut rest = ring.as_slice();
            while !rest.is_empty() {
                radius = (radius + RING).max((number(rest.len()) * SPACING / TAU).min(radius + 2.0 * RING));
                let (now, later) = rest.split_at(rest.len().min(room(radius)));
                self.spread(now, radius);
                rest = later;
            }
        }
        let middle = radius + MARGIN;
        self.size = (middle * 2.0).round();
        for node in &mut self.nodes {
            node.x = (middle + node.radius * node.angle.sin()).round();
            node.y = (middle - node.radius * node.angle.cos()).round();
        }
    }

    /// The direction in which a node stands best: that of the one it is related to.
    fn wish(&self, position: usize) -> f64 {
        self.nodes[self.nodes[position].parent].angle
    }

    /// Spreads nodes over a ring: evenly around the middle, else each near its wish and not on another.
    fn spread(&mut self, ring: &[usize], radius: f64) {
        let even = TAU / number(ring.len());
        // A second ring around the middle stands in the gaps of the first.
        let shift = if ring.first().is_some_and(|position| *position > 1) { 0.5 } else { 0.0 };
        let mut angles: Vec<f64> = ring.iter().map(|position| self.wish(*position)).collect();
        for position in 1..angles.len() {
            angles[position] = angles[position].max(angles[position - 1] + SPACING / radius);
        }
        let is_around_the_middle = ring.iter().all(|position| self.nodes[*position].parent == 0);
        let is_too_long = angles.last().zip(angles.first()).is_some_and(|(last, first)| last - first > TAU - SPACING / radius);
        for (position, (node, angle)) in ring.iter().zip(angles).enumerate() {
            let node = &mut self.nodes[*node];
            node.radius = radius;
            node.angle = if is_around_the_middle || is_too_long { even * (number(position) + shift) } else { angle };
        }
    }
}

/// How many nodes a ring has room for.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
fn room(radius: f64) -> usize {
    (TAU * radius / SPACING) as usize
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen")]
fn number(count: usize) -> f64 {
    count as f64
}

impl<'a> Node<'a> {
    fn new(organization: Option<&'a PublicOrganization>, named_in: Option<&'a PublicRelation>, parent: usize, depth: usize) -> Self {
        Self { organization, named_in, parent, depth, angle: 0.0, radius: 0.0, x: 0.0, y: 0.0 }
    }
}
