//! Places from country to city, with how many organizations help there.

use askama::Template;
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Value, json};

use super::map::Map;
use crate::{
    directory::{Current, Directory, index::PlaceCode},
    error::{AppError, Result},
    search::{Answer, Filter, Listed, Page as Stretch, card::Card, find},
    state::AppState,
    web::{
        Page, Path, Shell,
        twin::{self, Twin},
    },
};

/// Entries on the page of a place; the rest is a search away.
const SHOWN: usize = 20;

/// `/{lang}/places` and everything below it, each as a page and, with an ending, as a file of its table
pub fn pages() -> Router<AppState> {
    let file = |twin: Twin| get(move |shell: Shell, directory: Current| list_as(shell, directory, twin));
    Twin::ALL
        .iter()
        .fold(Router::new(), |router, twin| router.route(&format!("/{{lang}}/places.{twin}"), file(*twin)))
        .route("/{lang}/places", get(list))
        .route("/{lang}/places/{country}", get(show_country))
        .route("/{lang}/places/{country}/{region}", get(show_region))
        .route("/{lang}/places/{country}/{region}/{city}", get(show_city))
}

/// A row of a table of places.
#[derive(Debug)]
pub struct Row {
    /// As filters name it.
    pub code: String,
    /// The same in words.
    pub name: String,
    /// Its page.
    pub href: String,
    /// How many organizations help there.
    pub help: usize,
    /// How many records there are, with those that do not help people directly.
    pub all: usize,
}

/// Every country with a listing.
#[derive(Template)]
#[template(path = "browse/places.html")]
pub struct PlacesPage {
    /// The frame.
    pub shell: Shell,
    /// The countries.
    pub rows: Vec<Row>,
}

/// A place.
#[derive(Template)]
#[template(path = "browse/place.html")]
pub struct PlacePage<'a> {
    /// The frame.
    pub shell: Shell,
    /// Its name.
    pub name: String,
    /// What it lies in: names and pages, the widest first.
    pub above: Vec<(String, String)>,
    /// What lies in it.
    pub rows: Vec<Row>,
    /// The same as a map, of a country that has one.
    pub map: Option<Map>,
    /// What people are helped with there: name, page and count, the most frequent first.
    pub needs: Vec<(&'a str, String, usize)>,
    /// Who helps there.
    pub cards: Vec<Card<'a>>,
    /// The numbers.
    pub answer: &'a Answer,
    /// The whole list.
    pub search_href: String,
    /// The whole list with the records that do not help people directly.
    pub all_href: String,
}

/// The answers for those that help and for every record, to count with.
struct Both {
    help: Answer,
    all: Answer,
}

fn both(directory: &Directory, shell: &Shell, place: Option<&PlaceCode>, limit: usize) -> Both {
    let filter = Filter { places: place.into_iter().cloned().collect(), ..Filter::default() };
    let stretch = |limit| Stretch { offset: 0, limit };
    Both {
        help: find(directory, &filter, stretch(limit), shell.formats()),
        all: find(directory, &Filter { listed: Listed::All, ..filter }, stretch(0), shell.formats()),
    }
}

fn rows(both: &Both, directory: &Directory, shell: &Shell, is_wanted: impl Fn(&PlaceCode) -> bool) -> Vec<Row> {
    let row = |(place, all): (&PlaceCode, usize)| {
        let help = both.help.counts.at(place);
        let code = place.to_string();
        Some(Row { code, name: place.name(directory.places())?.text(shell.lang).to_owned(), href: shell.href(&place.path()), help, all })
    };
    let mut rows: Vec<Row> = both.all.counts.places.iter().filter(|(place, _)| is_wanted(place)).filter_map(row).collect();
    rows.sort_by(|a, b| {
        (b.help, b.all).cmp(&(a.help, a.all)).then_with(|| shell.formats().compare(&a.name, &b.name)).then_with(|| a.href.cmp(&b.href))
    });
    rows
}

fn countries(directory: &Directory, shell: &Shell) -> Vec<Row> {
    rows(&both(directory, shell, None, 0), directory, shell, |place| place.region.is_none() && place.city.is_none())
}

async fn list(shell: Shell, Current(directory): Current) -> Response {
    Page(PlacesPage { rows: countries(&directory, &shell), shell }).into_response()
}

async fn list_as(shell: Shell, Current(directory): Current, twin: Twin) -> Result<Response> {
    file(&countries(&directory, &shell), twin, &directory)
}

/// The table of a page as a file.
fn file(rows: &[Row], twin: Twin, directory: &Directory) -> Result<Response> {
    match twin {
        Twin::Csv => {
            let cells = |row: &Row| [row.code.clone(), row.name.clone(), row.help.to_string(), row.all.to_string()];
            twin::csv("places", ["code", "name", "organizations", "records"], rows.iter().map(cells))
        }
        Twin::Json => {
            let entry = |row: &Row| json!({"code": row.code, "name": row.name, "organizations": row.help, "records": row.all});
            twin::json(&rows.iter().map(entry).collect::<Vec<_>>(), "application/json")
        }
        Twin::GeoJson => twin::json(&in_geojson(rows, directory), "application/geo+json"),
    }
}

/// Towns are points; wider places have no shape here.
fn in_geojson(rows: &[Row], directory: &Directory) -> Value {
    let middle = |code: &str| directory.places().city_by_slug(code.split_once('/')?.0, code.split_once('/')?.1)?.middle;
    let features = rows.iter().map(|row| {
        let point = |(north, east)| json!({"type": "Point", "coordinates": [f64::from(east) / 100.0, f64::from(north) / 100.0]});
        let properties = json!({"name": row.name, "organizations": row.help, "records": row.all});
        json!({"type": "Feature", "id": row.code, "geometry": middle(&row.code).map(point), "properties": properties})
    });
    json!({"type": "FeatureCollection", "features": features.collect::<Vec<_>>()})
}

async fn show_country(shell: Shell, Current(directory): Current, Path((_, country)): Path<(String, String)>) -> Result<Response> {
    let (country, twin) = Twin::split(&country);
    let place = PlaceCode::find(&country.to_uppercase(), directory.places()).ok_or(AppError::NotFound)?;
    show(shell, &directory, &place, twin)
}

async fn show_region(
    shell: Shell,
    Current(directory): Current,
    Path((_, country, region)): Path<(String, String, String)>,
) -> Result<Response> {
    let (region, twin) = Twin::split(&region);
    let code = format!("{country}-{region}").to_uppercase();
    let place = PlaceCode::find(&code, directory.places()).ok_or(AppError::NotFound)?;
    show(shell, &directory, &place, twin)
}

async fn show_city(
    shell: Shell,
    Current(directory): Current,
    Path((_, country, region, city)): Path<(String, String, String, String)>,
) -> Result<Response> {
    let place = PlaceCode::find(&format!("{}/{city}", country.to_uppercase()), directory.places());
    let place = place.filter(|place| place.path() == format!("/places/{country}/{region}/{city}")).ok_or(AppError::NotFound)?;
    show(shell, &directory, &place, None)
}

fn show(shell: Shell, directory: &Directory, place: &PlaceCode, twin: Option<Twin>) -> Result<Response> {
    let both = both(directory, &shell, Some(place), SHOWN);
    let rows = rows(&both, directory, &shell, |other| is_just_inside(other, place));
    if let Some(twin) = twin {
        return file(&rows, twin, directory);
    }
    let organizations = both.help.ids.iter().filter_map(|id| directory.get(*id)).take(both.help.stated);
    let filter = Filter { places: vec![place.clone()], ..Filter::default() };
    let need = |(slug, count): (&String, &usize)| {
        let need = directory.taxonomy().need(slug).filter(|need| need.parent.is_some())?;
        let filter = Filter { needs: vec![slug.clone()], ..filter.clone() };
        Some((need.name.text(shell.lang), shell.href(&format!("/search{}", filter.query(1))), *count))
    };
    let mut needs: Vec<(&str, String, usize)> = both.help.counts.needs.iter().filter_map(need).collect();
    needs.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| shell.formats().compare(a.0, b.0)).then_with(|| a.1.cmp(&b.1)));
    let html = PlacePage {
        name: place.name(directory.places()).ok_or(AppError::NotFound)?.text(shell.lang).to_owned(),
        above: above(place, directory, &shell),
        map: place.region.is_none().then(|| Map::new(&place.country, &rows, directory.places(), &shell)).flatten(),
        rows,
        needs,
        cards: organizations.filter_map(|organization| Card::new(organization, directory, &shell, true)).collect(),
        answer: &both.help,
        search_href: shell.href(&format!("/search{}", filter.query(1))),
        all_href: shell.href(&format!("/search{}", Filter { listed: Listed::All, ..filter }.query(1))),
        shell,
    };
    Ok(Page(html).into_response())
}

/// Whether `other` is a direct part of `place`: a region of a country, a city of a region.
fn is_just_inside(other: &PlaceCode, place: &PlaceCode) -> bool {
    match (&place.region, &place.city) {
        (None, None) => other.country == place.country && other.region.is_some() && other.city.is_none(),
        (Some(_), None) => other.region == place.region && other.city.is_some(),
        _ => false,
    }
}

fn above(place: &PlaceCode, directory: &Directory, shell: &Shell) -> Vec<(String, String)> {
    let country = PlaceCode { country: place.country.clone(), region: None, city: None };
    let region = PlaceCode { region: place.region.clone(), ..country.clone() };
    let wider = [country, region].into_iter().filter(|wider| wider != place && wider.city.is_none());
    let mut seen: Vec<PlaceCode> = Vec::new();
    wider
        .filter(|wider| {
            let is_new = !seen.contains(wider);
            seen.push(wider.clone());
            is_new
        })
        .filter_map(|wider| Some((wider.name(directory.places())?.text(shell.lang).to_owned(), shell.href(&wider.path()))))
        .collect()
}
