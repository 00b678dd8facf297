//! Closed vocabularies: an enum whose values have one text form, the same in SQL, Rust, JSON, URL and message key.

/// Declares a closed vocabulary. `"cost"` is the prefix of its message keys: `cost-free`, `cost-paid` … A vocabulary that
/// no page speaks of has none.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident $prefix:literal { $($(#[$value_doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $crate::vocabulary! { $(#[$doc])* $name { $($(#[$value_doc])* $variant = $text),* } }

        impl $name {
            /// The key of the message that names this value.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $text)),* }
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// Every value, in the order in which people see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The text form: in the database, in JSON and in addresses.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }
        }

        // By hand, since the derive cannot read names that come through a macro.
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                use utoipa::openapi::schema::{ObjectBuilder, Type};
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some(Self::ALL.iter().map(|value| value.as_str()))).into()
            }
        }

        impl utoipa::ToSchema for $name {}

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($text => Ok(Self::$variant),)* _ => Err($crate::vocabulary::UnknownValue) }
            }
        }
    };
}

/// A text that is not a value of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a value of this vocabulary")]
pub struct UnknownValue;
