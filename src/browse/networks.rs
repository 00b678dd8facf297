//! Networks: how organizations belong together, as a table and as a picture that says the same.

use std::collections::HashSet;

use askama::Template;
use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::graph::{Edge, Graph, Node};
use crate::{
    directory::{Current, Directory, Found, PublicOrganization},
    error::{AppError, Result},
    i18n::Chosen,
    state::AppState,
    web::{Page, Path, Shell},
};

/// An organization stands in the list when it has relations to so many others.
const OTHERS: usize = 2;

/// `/{lang}/networks` and `/{lang}/networks/{slug}`
pub fn pages() -> Router<AppState> {
    Router::new().route("/{lang}/networks", get(list)).route("/{lang}/networks/{slug}", get(show))
}

/// A row of the list of networks.
#[derive(Debug)]
pub struct Row<'a> {
    /// Whose relations they are.
    pub name: Chosen<'a>,
    /// Its kind, in words.
    pub kind: &'a str,
    /// The page of its network.
    pub href: String,
    /// To how many others it has relations.
    pub others: usize,
}

/// Organizations with relations to several others.
#[derive(Template)]
#[template(path = "browse/networks.html")]
pub struct NetworksPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The organizations.
    pub rows: Vec<Row<'a>>,
}

/// A body of the picture, with its words.
#[derive(Debug)]
pub struct Body<'a> {
    /// Its number in picture and table, from 1.
    pub number: usize,
    /// Its name.
    pub name: Chosen<'a>,
    /// Its page; only those with a record have one.
    pub href: Option<String>,
    /// Where it stands.
    pub x: f64,
    /// Where it stands, downwards.
    pub y: f64,
}

/// The organizations around one.
#[derive(Template)]
#[template(path = "browse/network.html")]
pub struct NetworkPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// Its name.
    pub name: Chosen<'a>,
    /// Its page.
    pub href: String,
    /// Who is in the picture.
    pub bodies: Vec<Body<'a>>,
    /// Picture and relations.
    pub graph: &'a Graph<'a>,
}

impl NetworkPage<'_> {
    /// The relations by the lower of their numbers.
    pub fn groups(&self) -> Vec<(&Body<'_>, &[Edge<'_>])> {
        let groups = self.graph.edges.chunk_by(|a, b| a.from == b.from);
        groups.map(|edges| (&self.bodies[edges[0].from], edges)).collect()
    }

    /// The other end of a relation.
    pub fn other(&self, edge: &Edge<'_>) -> &Body<'_> {
        &self.bodies[edge.to]
    }

    /// The lines of relations that last, or of those that are over, as one path.
    pub fn lines(&self, is_past: bool) -> String {
        let line = |edge: &&Edge<'_>| {
            let (from, to) = (&self.graph.nodes[edge.from], &self.graph.nodes[edge.to]);
            format!("M{} {}L{} {}", from.x, from.y, to.x, to.y)
        };
        self.graph.edges.iter().filter(|edge| edge.relation.is_past == is_past).map(|edge| line(&edge)).collect()
    }

    /// From when to when a relation lasts, in words.
    pub fn time(&self, edge: &Edge<'_>) -> String {
        let since = edge.relation.since.map(|date| self.shell.t1("listing-since", "date", self.shell.date(&date)));
        let until = edge.relation.until.map(|date| self.shell.t1("network-until", "date", self.shell.date(&date)));
        let past = (until.is_none() && edge.relation.is_past).then(|| self.shell.t("listing-past"));
        let said: Vec<String> = since.into_iter().chain(until).chain(past).collect();
        if said.is_empty() { self.shell.t("unknown") } else { said.join(", ") }
    }

    /// The title and address of the source of a relation: a line of the list of sources of the record that tells it.
    pub fn source(&self, edge: &Edge<'_>) -> (String, String) {
        let record = format!("{}/{}", self.shell.href("/organizations"), edge.told_by.slug);
        let id = edge.relation.source_id.as_ref();
        match id.and_then(|id| Some((edge.told_by.source(id)?, edge.told_by.source_number(id)?))) {
            Some((source, number)) => (source.title.clone(), format!("{record}#source-{number}")),
            None => (self.shell.t("network-sources-together"), record),
        }
    }
}

async fn list(shell: Shell, Current(directory): Current) -> Response {
    let row = |organization| {
        let organization: &PublicOrganization = organization;
        let others = others(organization);
        let name = organization.name.choose(shell.lang).filter(|_| others >= OTHERS)?;
        let kind = directory.taxonomy().kind(&organization.kind).map_or("", |kind| kind.name.text(shell.lang));
        Some(Row { name, kind, href: shell.href(&format!("/networks/{}", organization.slug)), others })
    };
    let mut rows: Vec<Row<'_>> = directory.organizations().iter().map(AsRef::as_ref).filter_map(row).collect();
    rows.sort_by(|a, b| b.others.cmp(&a.others).then_with(|| shell.formats().compare(a.name.body, b.name.body)));
    Page(NetworksPage { rows, shell: shell.clone() }).into_response()
}

/// To how many others an organization has relations.
fn others(organization: &PublicOrganization) -> usize {
    let name = |relation: &crate::directory::public::PublicRelation| match &relation.target {
        Some(target) => Some(target.slug.clone()),
        None => relation.target_text.0.first().map(|text| text.body.clone()),
    };
    organization.relations.iter().filter_map(name).collect::<HashSet<String>>().len()
}

async fn show(shell: Shell, Current(directory): Current, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    match directory.find_by_slug(&slug) {
        Found::Here(organization) => page(&shell, &directory, organization),
        Found::Moved(organization) => {
            let location = HeaderValue::from_str(&shell.href(&format!("/networks/{}", organization.slug)));
            let location = location.map_err(|_| AppError::NotFound)?;
            Ok((StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, location)]).into_response())
        }
        Found::Gone(_) => Err(AppError::Gone),
        Found::Nothing => Err(AppError::NotFound),
    }
}

fn page(shell: &Shell, directory: &Directory, organization: &PublicOrganization) -> Result<Response> {
    let graph = Graph::around(organization, directory);
    if graph.edges.is_empty() {
        return Err(AppError::NotFound);
    }
    let html = NetworkPage {
        name: organization.name.choose(shell.lang).ok_or(AppError::NotFound)?,
        href: shell.href(&format!("/organizations/{}", organization.slug)),
        bodies: graph.nodes.iter().enumerate().map(|(position, node)| body(position, node, shell)).collect(),
        graph: &graph,
        shell: shell.clone(),
    };
    Ok(Page(html).into_response())
}

fn body<'a>(position: usize, node: &Node<'a>, shell: &Shell) -> Body<'a> {
    let named = node.named_in.and_then(|relation| relation.target_text.choose(shell.lang));
    Body {
        number: position + 1,
        name: node.organization.and_then(|organization| organization.name.choose(shell.lang)).or(named).unwrap_or(NAMELESS),
        href: node.organization.map(|organization| shell.href(&format!("/organizations/{}", organization.slug))),
        x: node.x,
        y: node.y,
    }
}

/// What stands where a record has no name; the schema does not allow such records.
const NAMELESS: Chosen<'static> = Chosen { body: "–", language: "en", dir: "ltr", is_foreign: false, is_machine: false };
