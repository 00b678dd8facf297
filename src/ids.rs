//! Identifiers: one newtype per entity, so that an id of one thing cannot be passed for another.
//!
//! New ids are UUIDv7 (sorted by time). Ids of imported records are UUIDv5 of their source, table and key in it,
//! so that a second import finds the same rows.

use uuid::Uuid;

/// The namespace of every UUIDv5 that this project derives. Fixed for ever: changing it would orphan imports.
pub const NAMESPACE: Uuid = Uuid::from_u128(0x6a3c_5d0e_2b1f_4f7a_9c84_68a7_1f02_b9d1);

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new, time-ordered id.
            #[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The id of the record that `source` calls `key`, the same at every import.
            pub fn derived(source: &str, key: &str) -> Self {
                Self(Uuid::new_v5(&NAMESPACE, format!("{source}/{}/{key}", stringify!($name)).as_bytes()))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// An organization; never changes, never reused.
    OrganizationId,
    /// An import.
    ImportBatchId,
    /// A service of an organization.
    ServiceId,
    /// A place of an organization.
    LocationId,
    /// A service at one of its places.
    ServiceAtLocationId,
    /// A telephone number of an organization.
    PhoneId,
    /// A public way to write to an organization.
    ContactId,
    /// A web address of an organization.
    WebsiteId,
    /// A relation between two organizations.
    RelationId,
    /// A source of facts.
    SourceId,
    /// A legal notice about an organization.
    LegalNoticeId,
    /// A check made by a person.
    CheckId,
    /// A snapshot in the history of an organization.
    RevisionId,
    /// A decision on a revision.
    DecisionId,
    /// A city.
    CityId,
    /// A report of a problem.
    ReportId,
    /// A state that a report has come to.
    ReportStateId,
    /// A suggestion of an organization.
    SuggestionId,
    /// A law change or other notice.
    NoticeId,
    /// A job in the queue.
    JobId,
    /// A mail in the outbox.
    MailId,
    /// One HTTP request, as a person quotes it to us.
    RequestId,
}
