//! The closed vocabularies of organizations and services. Unknown is a value of its own wherever it can occur.

use crate::vocabulary;

vocabulary! {
    /// Whether a record may stand in the results of someone looking for help.
    Listing {
        /// It may.
        Help = "help",
        /// Only in browsing, networks and data.
        Reference = "reference",
    }
}

vocabulary! {
    /// Whether the organization takes the cases of single people.
    DirectHelp {
        /// It does.
        Yes = "yes",
        /// In some cases.
        Limited = "limited",
        /// It does not.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// How far an organization's work reaches.
    Coverage "coverage" {
        /// A town or part of it.
        Local = "local",
        /// A region.
        Regional = "regional",
        /// A country.
        National = "national",
        /// Several countries, often at both ends of a journey.
        CrossBorder = "cross-border",
        /// The world.
        Global = "global",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What has become of an organization.
    Status "status" {
        /// It works, as of the date given.
        Active = "active",
        /// It works under legal or official pressure.
        Restricted = "restricted",
        /// It is closed for now.
        TemporarilyClosed = "temporarily-closed",
        /// It no longer exists.
        Closed = "closed",
        /// It became part of another.
        Merged = "merged",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// Whether a service still exists.
    ServiceStatus "service-status" {
        /// It does.
        Active = "active",
        /// Not for now.
        TemporarilyClosed = "temporarily-closed",
        /// It does not.
        Closed = "closed",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What a service costs the person helped, from the least to the most.
    Cost "cost" {
        /// Nothing.
        Free = "free",
        /// A small fee.
        LowCost = "low-cost",
        /// Nothing, or less, for members.
        MembersOnly = "members-only",
        /// Some of it costs money.
        Mixed = "mixed",
        /// Money.
        Paid = "paid",
        /// Not known: never to be taken for free.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// An answer that may not have been given.
    Answer "answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Nobody said.
        NotStated = "not-stated",
    }
}

vocabulary! {
    /// Who is welcome.
    Welcome "welcome" {
        /// Everyone.
        Unconditional = "unconditional",
        /// Everyone, some first.
        Preferential = "preferential",
        /// Some only.
        Exclusive = "exclusive",
        /// Nobody said.
        NotStated = "not-stated",
    }
}

vocabulary! {
    /// Whether there is room for more people.
    Capacity "capacity" {
        /// There is.
        Open = "open",
        /// After a wait.
        WaitingList = "waiting-list",
        /// There is not.
        Full = "full",
        /// Nobody said.
        NotStated = "not-stated",
    }
}

vocabulary! {
    /// How a service is reached.
    Way "way" {
        /// By going there.
        WalkIn = "walk-in",
        /// By going there at an agreed time.
        Appointment = "appointment",
        /// By telephone.
        Phone = "phone",
        /// By chat.
        Chat = "chat",
        /// On the web.
        Online = "online",
        /// When another office sends you.
        Referral = "referral",
    }
}

vocabulary! {
    /// How a language is spoken at a service.
    LanguageMode "language-mode" {
        /// By its own people.
        Staff = "staff",
        /// By an interpreter who is there.
        Interpreter = "interpreter",
        /// By an interpreter on the telephone.
        PhoneInterpreter = "phone-interpreter",
        /// In writing only.
        Written = "written",
        /// By someone whom you bring.
        BringSomeone = "bring-someone",
        /// Nobody said how.
        NotStated = "not-stated",
    }
}

vocabulary! {
    /// For whom a service is, or is not.
    Criterion "criterion" {
        /// People without papers.
        StatusUndocumented = "status-undocumented",
        /// Asylum seekers.
        StatusAsylumSeeker = "status-asylum-seeker",
        /// Refugees.
        StatusRefugee = "status-refugee",
        /// People without any citizenship.
        StatusStateless = "status-stateless",
        /// People with a temporary permit.
        StatusTemporary = "status-temporary",
        /// People with a permanent permit.
        StatusPermanent = "status-permanent",
        /// Citizens.
        StatusCitizen = "status-citizen",
        /// People displaced inside their country.
        StatusDisplaced = "status-displaced",
        /// People of any nationality.
        NationalityAny = "nationality-any",
        /// Children and young people.
        AgeUnder18 = "age-under-18",
        /// Adults.
        Age18AndOver = "age-18-and-over",
        /// Older people.
        AgeOver60 = "age-over-60",
        /// Women.
        GenderWomen = "gender-women",
        /// Men.
        GenderMen = "gender-men",
        /// People of other genders.
        GenderOther = "gender-other",
        /// Families with children.
        FamilyWithChildren = "family-with-children",
        /// People on their own.
        FamilySingle = "family-single",
    }
}

vocabulary! {
    /// What people who are afraid want to know before they go.
    SafetyQuestion "safety" {
        /// Does it ask for a document?
        AsksForId = "asks-for-id",
        /// Does it ask about immigration status?
        AsksForImmigrationStatus = "asks-for-immigration-status",
        /// Does it write immigration status down?
        RecordsImmigrationStatus = "records-immigration-status",
        /// Does it tell the authorities?
        SharesWithAuthorities = "shares-with-authorities",
    }
}

vocabulary! {
    /// The answer to a safety question.
    SafetyAnswer "safety-answer" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Never.
        Never = "never",
        /// Only when a court orders it.
        CourtOrder = "court-order",
        /// When a law requires it.
        RequiredByLaw = "required-by-law",
        /// Not known.
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What kind of place a location is.
    LocationType {
        /// One to go to.
        Physical = "physical",
        /// One to write to.
        Postal = "postal",
        /// One on the web.
        Virtual = "virtual",
    }
}

vocabulary! {
    /// How much of a location the public may know.
    Visibility {
        /// All of it.
        Public = "public",
        /// Region and city, not the address.
        Area = "area",
        /// Nothing: it stands in no public byte.
        Hidden = "hidden",
    }
}

vocabulary! {
    /// What a telephone number is for.
    PhoneType "phone-type" {
        /// Calling.
        Voice = "voice",
        /// Text messages.
        Sms = "sms",
        /// WhatsApp.
        WhatsApp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// Viber.
        Viber = "viber",
        /// IMO.
        Imo = "imo",
    }
}

vocabulary! {
    /// A public way to write to an organization.
    ContactType "contact-type" {
        /// Mail to a role address.
        Email = "email",
        /// A form on the web.
        Form = "form",
        /// A Telegram name.
        Telegram = "telegram",
        /// A WhatsApp link.
        WhatsApp = "whatsapp",
        /// A Viber link.
        Viber = "viber",
    }
}

vocabulary! {
    /// What a web address leads to.
    WebsiteType {
        /// The organization's own front page.
        Home = "home",
        /// A single page.
        Page = "page",
        /// A page on a social network.
        Social = "social",
    }
}

vocabulary! {
    /// How two organizations are related, seen from the one whose record it stands in.
    RelationType "relation" {
        /// Is a member of.
        MemberOf = "member_of",
        /// Has as a member.
        HasMember = "has_member",
        /// Is the umbrella of.
        UmbrellaOf = "umbrella_of",
        /// Is under the umbrella of.
        UnderUmbrella = "under_umbrella",
        /// Is a partner of.
        PartnerOf = "partner_of",
        /// Founded.
        Founded = "founded",
        /// Was founded by.
        FoundedBy = "founded_by",
        /// Is a programme of.
        ProgrammeOf = "programme_of",
        /// Has as a programme.
        HasProgramme = "has_programme",
        /// Is a branch of.
        BranchOf = "branch_of",
        /// Has as a branch.
        HasBranch = "has_branch",
        /// Is the office abroad of.
        OfficeAbroadOf = "office_abroad_of",
        /// Has as an office abroad.
        OfficeAbroad = "office_abroad",
        /// Came after.
        SuccessorOf = "successor_of",
        /// Was followed by.
        SucceededBy = "succeeded_by",
        /// Is a unit of.
        UnitOf = "unit_of",
        /// Has as a unit.
        HasUnit = "has_unit",
        /// Is linked with, as a company.
        LinkedCompany = "linked_company",
        /// Is paid for by.
        FundedBy = "funded_by",
        /// Pays for.
        Funds = "funds",
        /// Is documented by.
        DocumentedBy = "documented_by",
        /// Documents.
        Documents = "documents",
        /// Cooperates with.
        CooperatesWith = "cooperates_with",
    }
}

impl RelationType {
    /// The same relation, seen from the other side.
    pub fn inverse(self) -> Self {
        match self {
            Self::MemberOf => Self::HasMember,
            Self::HasMember => Self::MemberOf,
            Self::UmbrellaOf => Self::UnderUmbrella,
            Self::UnderUmbrella => Self::UmbrellaOf,
            Self::Founded => Self::FoundedBy,
            Self::FoundedBy => Self::Founded,
            Self::ProgrammeOf => Self::HasProgramme,
            Self::HasProgramme => Self::ProgrammeOf,
            Self::BranchOf => Self::HasBranch,
            Self::HasBranch => Self::BranchOf,
            Self::OfficeAbroadOf => Self::OfficeAbroad,
            Self::OfficeAbroad => Self::OfficeAbroadOf,
            Self::SuccessorOf => Self::SucceededBy,
            Self::SucceededBy => Self::SuccessorOf,
            Self::UnitOf => Self::HasUnit,
            Self::HasUnit => Self::UnitOf,
            Self::FundedBy => Self::Funds,
            Self::Funds => Self::FundedBy,
            Self::DocumentedBy => Self::Documents,
            Self::Documents => Self::DocumentedBy,
            Self::PartnerOf | Self::LinkedCompany | Self::CooperatesWith => self,
        }
    }
}

vocabulary! {
    /// How far a relation reaches.
    RelationLevel {
        /// A town.
        Local = "local",
        /// A region.
        Regional = "regional",
        /// A country.
        National = "national",
        /// Several countries.
        International = "international",
    }
}

vocabulary! {
    /// What an authority has declared of an organization, in the law's own words.
    LegalNoticeKind "legal-notice" {
        /// Put on a register of foreign agents.
        ForeignAgent = "foreign-agent",
        /// Declared undesirable.
        Undesirable = "undesirable",
        /// Declared extremist.
        Extremist = "extremist",
        /// Declared terrorist.
        Terrorist = "terrorist",
        /// Liquidated.
        Liquidation = "liquidation",
        /// Suspended.
        Suspension = "suspension",
        /// Something else.
        Other = "other",
    }
}

vocabulary! {
    /// Which facts a check covers.
    FieldGroup {
        /// Name and kind.
        Identity = "identity",
        /// Telephone numbers.
        Phones = "phones",
        /// Addresses.
        Address = "address",
        /// Opening hours.
        Hours = "hours",
        /// Languages.
        Languages = "languages",
        /// Cost.
        Cost = "cost",
        /// Safety answers.
        Safety = "safety",
    }
}

vocabulary! {
    /// How a check was made.
    CheckMethod "check-method" {
        /// The organization confirmed it.
        Organization = "organization",
        /// By telephone.
        Call = "call",
        /// By going there.
        Visit = "visit",
        /// On its web pages.
        Website = "website",
        /// From a document.
        Document = "document",
    }
}

vocabulary! {
    /// Who made a check.
    CheckRole {
        /// The organization itself.
        Organization = "organization",
        /// One of us.
        Moderator = "moderator",
    }
}

vocabulary! {
    /// How a record came to us.
    RecordOrigin {
        /// With the starter directory.
        Starter = "starter",
        /// From the organization or a moderator.
        Staff = "staff",
        /// From an import.
        Import = "import",
        /// Made up by a machine, to measure with.
        Synthetic = "synthetic",
    }
}

vocabulary! {
    /// Which field a text belongs to.
    TextField {
        /// The name.
        Name = "name",
        /// Another name.
        AlternateName = "alternate_name",
        /// A name of former times.
        FormerName = "former_name",
        /// An abbreviation.
        Acronym = "acronym",
        /// What it is, in three sentences at most.
        Description = "description",
        /// For whom it is.
        Served = "served",
        /// For whom it is not.
        NotServed = "not_served",
        /// What happens at the first visit.
        FirstVisit = "first_visit",
        /// A document to bring.
        Document = "document",
        /// About its services in general.
        ServicesNote = "services_note",
        /// About where it is.
        PlaceNote = "place_note",
        /// About its kind.
        KindNote = "kind_note",
        /// About its status.
        StatusNote = "status_note",
        /// About when it was founded.
        FoundedNote = "founded_note",
        /// About its members.
        MembershipNote = "membership_note",
        /// About the cost.
        CostNote = "cost_note",
        /// About the languages.
        LanguagesNote = "languages_note",
        /// A pressure or a limit that it works under.
        Restriction = "restriction",
        /// Its ethical rules.
        EthicsNote = "ethics_note",
        /// Something that it published.
        Publication = "publication",
        /// A programme that it runs or ran.
        Programme = "programme",
        /// What to beware of when reading this record.
        Caution = "caution",
        /// About a web address.
        WebsiteNote = "website_note",
        /// Anything else.
        Note = "note",
    }
}
