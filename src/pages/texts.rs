//! Pages of plain text about the site: one table of what each of them says, and one template for all.

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Response},
    routing::get,
};
use url::Url;

use crate::{
    config::ServeConfig,
    directory::{Current, Directory},
    i18n::Lang,
    state::AppState,
    web::{Page, Shell, page::unkept},
};

/// A page of text.
#[derive(Debug)]
pub struct Text {
    /// Its address after the language.
    path: &'static str,
    /// The message in its heading.
    title: &'static str,
    /// What it says first.
    lead: &'static str,
    /// Whether its reader may have to be gone at once, and without a trace.
    is_urgent: bool,
    /// What it says, under headings.
    sections: &'static [(&'static str, &'static [Piece])],
}

/// A piece of a page of text, by the keys of its messages.
#[derive(Debug)]
enum Piece {
    /// A paragraph.
    Say(&'static str),
    /// A paragraph that is true of some sites only.
    When(fn(&Scene<'_>) -> bool, &'static str),
    /// A list.
    List(&'static [&'static str]),
    /// A link to another page, by its message and its address after the language.
    Link(&'static str, &'static str),
    /// Where to write to, if the site says so.
    Contact,
    /// Regions that more than one state claims, each with the country under which it stands here.
    Disputed,
}

use Piece::{Contact, Disputed, Link, List, Say, When};

/// Regions that more than one state or government claims.
const DISPUTED: [&str; 4] = ["UA-43", "UA-40", "GE-AB", "MD-SN"];

/// Every page of text.
const TEXTS: &[Text] = &[
    Text {
        path: "/staying-safe",
        title: "staying-title",
        lead: "staying-lead",
        is_urgent: true,
        sections: &[
            (
                "staying-leave",
                &[Say("staying-leave-button"), Say("staying-leave-clears"), Say("staying-leave-history"), Say("staying-leave-titles")],
            ),
            ("staying-private", &[Say("staying-private-open"), Say("staying-private-close"), Say("staying-private-limits")]),
            (
                "staying-history",
                &[
                    Say("staying-history-remains"),
                    Say("staying-history-how"),
                    Say("staying-history-words"),
                    Link("footer-search", "/search"),
                    Say("staying-history-calls"),
                    Say("staying-history-other"),
                    Link("privacy-title", "/privacy"),
                ],
            ),
            (
                "staying-honest",
                &[List(&[
                    "staying-honest-papers",
                    "staying-honest-promise",
                    "staying-honest-receipt",
                    "staying-honest-registration",
                    "staying-honest-codes",
                    "staying-honest-signature",
                    "staying-honest-secret",
                ])],
            ),
        ],
    },
    Text {
        path: "/privacy",
        title: "privacy-title",
        lead: "privacy-lead",
        is_urgent: false,
        sections: &[
            (
                "privacy-browser",
                &[
                    Say("privacy-cookies"),
                    Say("privacy-foreign"),
                    Say("privacy-referrer"),
                    Say("privacy-copies"),
                    Say("privacy-account"),
                    Link("staying-title", "/staying-safe"),
                ],
            ),
            (
                "privacy-server",
                &[
                    Say("privacy-words"),
                    Say("privacy-typing"),
                    Say("privacy-language"),
                    Say("privacy-address"),
                    When(|scene| !scene.config.access_log, "privacy-log-off"),
                    When(|scene| scene.config.access_log, "privacy-log-on"),
                    When(|scene| scene.config.anonymous_rate == 0, "privacy-counter-off"),
                    When(|scene| scene.config.anonymous_rate > 0, "privacy-counter-on"),
                    Say("privacy-errors"),
                    Say("privacy-demands"),
                ],
            ),
            (
                "privacy-messages",
                &[
                    Say("privacy-messages-kept"),
                    Say("privacy-messages-contact"),
                    When(|scene| scene.config.anonymous_rate > 0, "privacy-messages-counter"),
                ],
            ),
            ("privacy-others", &[Say("privacy-network"), Say("privacy-hoster"), Say("privacy-phone")]),
            ("privacy-records", &[Say("privacy-records-what"), Say("privacy-records-hidden")]),
        ],
    },
    Text {
        path: "/methodology",
        title: "methodology-title",
        lead: "methodology-lead",
        is_urgent: false,
        sections: &[
            ("methodology-sources", &[Say("methodology-sources-named"), Say("methodology-not-checked")]),
            (
                "methodology-checks",
                &[
                    Say("methodology-check-what"),
                    Say("methodology-check-age"),
                    Say("methodology-check-claimed"),
                    Say("methodology-phones"),
                    Say("methodology-websites"),
                ],
            ),
            (
                "methodology-signals",
                &[
                    Say("methodology-signals-why"),
                    List(&[
                        "methodology-signal-checked",
                        "methodology-signal-cost",
                        "methodology-signal-reports",
                        "methodology-signal-source",
                    ]),
                ],
            ),
            ("methodology-unknown", &[Say("methodology-unknown-said"), Say("methodology-unknown-filters")]),
            (
                "methodology-order",
                &[
                    List(&["methodology-order-fit", "methodology-order-place", "methodology-order-reach", "methodology-order-full"]),
                    Say("methodology-order-sold"),
                    Say("methodology-order-left-out"),
                ],
            ),
            ("methodology-law", &[Say("methodology-law-what"), Say("methodology-law-danger")]),
            ("methodology-places", &[Say("methodology-places-numbers"), Say("map-numbers"), Say("methodology-places-disputed"), Disputed]),
        ],
    },
    Text {
        path: "/about",
        title: "about-title",
        lead: "about-lead",
        is_urgent: false,
        sections: &[
            (
                "about-what",
                &[
                    Say("about-what-found"),
                    Say("about-what-free"),
                    Say("about-what-not"),
                    When(|scene| scene.has_paper(), "about-what-paper"),
                    Link("methodology-title", "/methodology"),
                ],
            ),
            ("about-who", &[Say("about-who-program"), Say("about-who-site"), Contact]),
            (
                "about-wrong",
                &[
                    Say("about-wrong-record"),
                    When(|scene| scene.shell.lang != Lang::EN, "about-wrong-machine"),
                    Say("about-wrong-text"),
                    Say("about-wrong-file"),
                ],
            ),
        ],
    },
    Text {
        path: "/accessibility",
        title: "access-title",
        lead: "access-lead",
        is_urgent: false,
        sections: &[
            ("access-goal", &[Say("access-goal-what")]),
            (
                "access-tested",
                &[List(&[
                    "access-tested-axe",
                    "access-tested-narrow",
                    "access-tested-keyboard",
                    "access-tested-scripts",
                    "access-tested-languages",
                ])],
            ),
            (
                "access-untested",
                &[List(&["access-untested-readers", "access-untested-people", "access-untested-words"]), Say("access-known")],
            ),
            ("access-report", &[Say("access-report-how"), Contact]),
        ],
    },
];

/// What a text may depend on.
struct Scene<'a> {
    shell: &'a Shell,
    config: &'a ServeConfig,
    directory: &'a Directory,
}

/// A piece of a page, in words.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A link, with a word before it that says what it is.
    Link {
        /// What it is, unless the link says so itself.
        before: Option<String>,
        /// The link's words.
        label: String,
        /// Where it leads.
        href: String,
    },
}

/// A section of a page, in words.
#[derive(Debug)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A page of text.
#[derive(Template)]
#[template(path = "pages/text.html")]
pub struct TextPage {
    /// The frame.
    pub shell: Shell,
    /// Which page.
    pub text: &'static Text,
    /// What it says.
    pub sections: Vec<Section>,
}

/// Every page of text, in every language.
pub fn pages() -> Router<AppState> {
    TEXTS.iter().fold(Router::new(), |router, text| {
        let show = async |shell: Shell, State(state): State<AppState>, Current(directory): Current| page(text, shell, &state, &directory);
        router.route(&format!("/{{lang}}{}", text.path), get(show))
    })
}

fn page(text: &'static Text, shell: Shell, state: &AppState, directory: &Directory) -> Response {
    let scene = Scene { shell: &shell, config: &state.config, directory };
    let section = |(heading, pieces): &(&str, &'static [Piece])| Section {
        heading: shell.t(heading),
        blocks: pieces.iter().filter_map(|piece| scene.words_of(piece)).collect(),
    };
    let sections = text.sections.iter().map(section).collect();
    let page = Page(TextPage { text, sections, shell }).into_response();
    if text.is_urgent { unkept(page) } else { page }
}

impl Scene<'_> {
    /// A piece in the words of the page's language, if it is true here.
    fn words_of(&self, piece: &Piece) -> Option<Block> {
        let t = |key: &str| self.shell.t(key);
        match piece {
            Say(key) => Some(Block::Paragraph(t(key))),
            When(is_true, key) => is_true(self).then(|| Block::Paragraph(t(key))),
            List(keys) => Some(Block::List(keys.iter().map(|key| t(key)).collect())),
            Link(key, path) => Some(Block::Link { before: None, label: t(key), href: self.shell.href(path) }),
            Contact => Some(self.contact()),
            Disputed => Some(Block::List(DISPUTED.iter().filter_map(|code| self.region(code)).collect())),
        }
    }

    fn contact(&self) -> Block {
        let Some(contact) = &self.config.contact else {
            return Block::Paragraph(self.shell.t("about-contact-none"));
        };
        Block::Link { before: Some(self.shell.t("about-contact")), label: shown(contact), href: contact.to_string() }
    }

    /// A region and the country under which it stands.
    fn region(&self, code: &str) -> Option<String> {
        let places = self.directory.places();
        let region = places.region(code)?;
        let country = places.country(&region.country)?;
        Some(format!("{}: {}", self.shell.say(&region.name), self.shell.say(&country.name)))
    }

    /// Whether the directory began with the paper's organizations.
    fn has_paper(&self) -> bool {
        self.directory.organizations().iter().any(|organization| organization.sources.iter().any(|source| source.is_paper))
    }
}

/// An address as people write it.
fn shown(address: &Url) -> String {
    address.as_str().trim_start_matches("mailto:").to_owned()
}
