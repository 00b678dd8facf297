//! The map of a country: its regions in five steps of one colour, with the numbers of the table beside it.
//!
//! The drawings are those of `data/maps/`; which of them a deployment shows, `data/maps/shapes.json` says.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use rust_embed::RustEmbed;
use serde::{Deserialize, de::DeserializeOwned};

use super::places::Row;
use crate::{directory::index::PlaceCode, places::Places, web::Shell};

#[derive(RustEmbed)]
#[folder = "data/maps/"]
#[include = "*.json"]
struct Files;

/// How strong the colour of each step is; light, dark and forced colours take the colour itself from the style sheet.
const STEPS: [&str; 5] = [".08", ".25", ".42", ".6", ".8"];

/// The regions of a country as lines.
#[derive(Debug, Deserialize)]
struct Drawing {
    width: u32,
    height: u32,
    regions: BTreeMap<String, String>,
}

/// What a deployment shows.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    left_out: Vec<String>,
}

/// A region on the map.
#[derive(Debug)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How many help there.
    pub help: usize,
    /// Its lines.
    pub path: &'static str,
}

/// Regions with about as many organizations.
#[derive(Debug)]
pub struct Step {
    /// How strong their colour is.
    pub opacity: &'static str,
    /// The least number.
    pub from: usize,
    /// The greatest.
    pub to: usize,
    /// The regions.
    pub shapes: Vec<Shape>,
}

/// The map of a country.
#[derive(Debug)]
pub struct Map {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Where somebody helps, from few to many.
    pub steps: Vec<Step>,
    /// Where nobody does.
    pub bare: Vec<Shape>,
    /// Regions of the table that are not drawn.
    pub missing: Vec<String>,
}

impl Map {
    /// The map of a country with the numbers of the table of its regions; none where there is no drawing.
    pub fn new(country: &str, rows: &[Row], places: &Places, shell: &Shell) -> Option<Self> {
        let drawing = drawings().get(country)?;
        let counted: HashMap<&str, usize> = rows.iter().map(|row| (row.href.as_str(), row.help)).collect();
        let shape = |(code, path): (&'static String, &'static String)| {
            let region = places.region(code)?;
            let place = PlaceCode { country: region.country.clone(), region: Some(code.clone()), city: None };
            let href = shell.href(&place.path());
            Some(Shape {
                name: shell.say(&region.name).to_owned(),
                help: counted.get(href.as_str()).copied().unwrap_or_default(),
                href,
                path,
            })
        };
        let shapes: Vec<Shape> = drawing.regions.iter().filter_map(shape).collect();
        let is_drawn = |row: &&Row| shapes.iter().any(|shape| shape.href == row.href);
        let missing = rows.iter().filter(|row| !is_drawn(row)).map(|row| row.name.clone()).collect();
        let (bare, shapes) = shapes.into_iter().partition(|shape| shape.help == 0);
        Some(Self { width: drawing.width, height: drawing.height, steps: steps(shapes), bare, missing })
    }
}

/// Regions in steps of equal width from the least number to the greatest; a step without a region is left out.
fn steps(shapes: Vec<Shape>) -> Vec<Step> {
    let least = shapes.iter().map(|shape| shape.help).min().unwrap_or_default();
    let greatest = shapes.iter().map(|shape| shape.help).max().unwrap_or_default();
    let numbers = greatest - least + 1;
    let mut steps: Vec<Step> = STEPS.iter().map(|opacity| Step { opacity, from: usize::MAX, to: 0, shapes: Vec::new() }).collect();
    for shape in shapes {
        let step = &mut steps[(shape.help - least) * STEPS.len() / numbers];
        (step.from, step.to) = (step.from.min(shape.help), step.to.max(shape.help));
        step.shapes.push(shape);
    }
    steps.retain(|step| !step.shapes.is_empty());
    steps
}

/// The drawings by country, read once.
fn drawings() -> &'static HashMap<String, Drawing> {
    static DRAWINGS: OnceLock<HashMap<String, Drawing>> = OnceLock::new();
    DRAWINGS.get_or_init(|| {
        let shown: Shown = read("shapes.json").unwrap_or_default();
        let drawing = |name: std::borrow::Cow<'static, str>| {
            let country = name.strip_suffix(".json").filter(|country| country.len() == 2)?;
            let mut drawing: Drawing = read(&name)?;
            drawing.regions.retain(|code, _| !shown.left_out.contains(code));
            Some((country.to_uppercase(), drawing))
        };
        Files::iter().filter_map(drawing).collect()
    })
}

fn read<T: DeserializeOwned>(name: &str) -> Option<T> {
    let read = serde_json::from_slice(&Files::get(name)?.data);
    read.inspect_err(|error| tracing::error!(name, %error, "a drawing could not be read")).ok()
}
