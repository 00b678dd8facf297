//! Every sentence a person reads: Fluent messages of `locales/<lang>/*.ftl`, compiled into the binary.
//!
//! A message that is missing in a language is shown in the next of its fallback chain, and last in English;
//! the tests see to it that none is missing.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use anyhow::{Context, anyhow};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind};
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;

use super::{
    Lang,
    format::{Formats, MessageNumbers},
};

#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
struct Locales;

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language.
struct Messages {
    bundle: Bundle,
    /// Those without variables, filled in once: a page asks for a hundred of them.
    plain: HashMap<String, String>,
}

/// The messages of every interface language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    languages: Arc<Vec<Messages>>,
    formats: Arc<Vec<Formats>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("languages", &self.languages.len()).finish()
    }
}

impl Words {
    /// Reads all embedded messages.
    ///
    /// # Errors
    /// When a file does not parse or a key stands twice in one language.
    pub fn load() -> anyhow::Result<Self> {
        let languages = Lang::all().map(messages).collect::<anyhow::Result<Vec<_>>>()?;
        let formats = Lang::all().map(Formats::new).collect::<anyhow::Result<Vec<_>>>()?;
        Ok(Self { languages: Arc::new(languages), formats: Arc::new(formats) })
    }

    /// The message `key` in `lang`, with its variables filled in. A key that exists nowhere gives the key itself,
    /// so that a page never breaks; the tests find such keys.
    pub fn text(&self, lang: Lang, key: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let others = || lang.row().fallback.iter().filter_map(|code| code.parse::<Lang>().ok());
        let text = self.text_in(lang, key, &arguments);
        text.or_else(|| others().find_map(|other| self.text_in(other, key, &arguments))).unwrap_or_else(|| key.to_owned())
    }

    /// How dates and numbers are written in `lang`.
    pub fn formats(&self, lang: Lang) -> &Formats {
        &self.formats[lang.index()]
    }

    fn text_in(&self, lang: Lang, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let Messages { bundle, plain } = &self.languages[lang.index()];
        if let Some(text) = plain.get(key) {
            return Some(text.clone());
        }
        let pattern = bundle.get_message(key)?.value()?;
        let mut problems = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut problems);
        if !problems.is_empty() {
            tracing::error!(%lang, key, ?problems, "message could not be filled in");
        }
        Some(text.into_owned())
    }
}

fn messages(lang: Lang) -> anyhow::Result<Messages> {
    let identifier = lang.code().parse().map_err(|_| anyhow!("{lang} is not a language tag"))?;
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_formatter(Some(|value, memoizer| match value {
        FluentValue::Number(number) => {
            memoizer.with_try_get_threadsafe::<MessageNumbers, _, _>((), |numbers| numbers.format(number.value)).ok()
        }
        _ => None,
    }));
    let mut keys = Vec::new();
    for (name, source) in sources(lang) {
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| anyhow!("{name}: {errors:?}"))?;
        keys.extend(resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        bundle.add_resource(resource).map_err(|errors| anyhow!("{name}: {errors:?}"))?;
    }
    let plain = keys.into_iter().filter_map(|key| Some((plain(&bundle, &key)?, key))).map(|(text, key)| (key, text)).collect();
    Ok(Messages { bundle, plain })
}

/// The text of a message that needs no variable.
fn plain(bundle: &Bundle, key: &str) -> Option<String> {
    let mut problems = Vec::new();
    let text = bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut problems).into_owned();
    problems.is_empty().then_some(text)
}

/// The name and text of every message file of a language.
pub fn sources(lang: Lang) -> Vec<(String, String)> {
    let prefix = format!("{lang}/");
    Locales::iter()
        .filter(|path| path.starts_with(&prefix))
        .filter_map(|path| {
            let file = Locales::get(&path)?;
            Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect()
}

/// A number for a message: chooses the plural form and is written with the separators of the language.
pub fn number(value: u64) -> FluentValue<'static> {
    FluentValue::from(value)
}

/// A text for a message.
pub fn text<'a>(value: impl Into<Cow<'a, str>>) -> FluentValue<'a> {
    FluentValue::String(value.into())
}

/// Fails where there is no message file at all: a build that forgot to embed them.
///
/// # Errors
/// Names the language without files.
pub fn check_embedded() -> anyhow::Result<()> {
    Lang::all()
        .try_for_each(|lang| (!sources(lang).is_empty()).then_some(()).with_context(|| format!("no messages for {lang} in this build")))
}
