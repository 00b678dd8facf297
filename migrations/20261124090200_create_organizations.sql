-- The published state of every organization: one row in organizations, everything below it in child tables.
-- Every child carries organization_id, so that a child can never belong to two organizations and the change
-- log sees each edit. Unknown is a value everywhere: nothing defaults to free, safe or yes.

create table organizations (
    id uuid constraint organizations_pkey primary key,
    slug text not null constraint organizations_slug_key unique constraint organizations_slug_check check (is_slug(slug)),
    kind text not null constraint organizations_kind_fkey references kinds (slug),
    parent_organization_id uuid constraint organizations_parent_organization_id_fkey references organizations (id) deferrable initially deferred,
    listing text not null constraint organizations_listing_check check (listing in ('help', 'reference')),
    direct_help text not null constraint organizations_direct_help_check check (direct_help in ('yes', 'limited', 'no', 'unknown')),
    coverage text not null constraint organizations_coverage_check check (coverage in ('local', 'regional', 'national', 'cross-border', 'global', 'unknown')),
    status text not null constraint organizations_status_check check (status in ('active', 'restricted', 'temporarily-closed', 'closed', 'merged', 'unknown')),
    status_as_of text constraint organizations_status_as_of_check check (is_partial_date(status_as_of)),
    status_source_id uuid,
    legal_status text,
    founded text constraint organizations_founded_check check (is_partial_date(founded)),
    closed text constraint organizations_closed_check check (is_partial_date(closed)),
    membership_count integer constraint organizations_membership_count_check check (membership_count >= 0),
    membership_approximate boolean not null default false,
    membership_as_of text constraint organizations_membership_as_of_check check (is_partial_date(membership_as_of)),
    uses_lawyers text not null default 'not-stated' constraint organizations_uses_lawyers_check check (uses_lawyers in ('yes', 'no', 'not-stated')),
    cooperates_with_authorities text not null default 'not-stated' constraint organizations_cooperates_with_authorities_check check (cooperates_with_authorities in ('yes', 'no', 'not-stated')),
    is_hidden_from_export boolean not null default false,
    is_claimed boolean not null default false,
    origin text not null constraint organizations_origin_check check (origin in ('starter', 'staff', 'import', 'synthetic')),
    information_from text constraint organizations_information_from_check check (is_partial_date(information_from)),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
create trigger organizations_set_updated_at before update on organizations for each row execute function set_updated_at();

-- The change log of the root table: its key is called id, so it needs its own functions.
create function log_organizations() returns trigger
    language plpgsql as $$
begin
    if tg_op in ('INSERT', 'UPDATE') then
        insert into change_log (organization_id) select id from new_rows on conflict do nothing;
    end if;
    if tg_op in ('DELETE', 'UPDATE') then
        insert into change_log (organization_id) select id from old_rows on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger organizations_log_insert after insert on organizations referencing new table as new_rows for each statement execute function log_organizations();
create trigger organizations_log_update after update on organizations referencing new table as new_rows old table as old_rows for each statement execute function log_organizations();
create trigger organizations_log_delete after delete on organizations referencing old table as old_rows for each statement execute function log_organizations();

-- Addresses that once led here and must lead here for ever.
create table organization_slugs (
    slug text constraint organization_slugs_pkey primary key constraint organization_slugs_slug_check check (is_slug(slug)),
    organization_id uuid not null constraint organization_slugs_organization_id_fkey references organizations (id) on delete cascade,
    retired_at timestamptz not null default now()
);
create function keep_old_slug() returns trigger language plpgsql as $$
begin
    delete from organization_slugs where slug = new.slug and organization_id = new.id;
    insert into organization_slugs (slug, organization_id) values (old.slug, new.id)
        on conflict (slug) do update set organization_id = excluded.organization_id, retired_at = now();
    return null;
end
$$;
create trigger organizations_keep_old_slug after update of slug on organizations
    for each row when (old.slug <> new.slug) execute function keep_old_slug();

create table sources (
    id uuid constraint sources_pkey primary key,
    organization_id uuid not null constraint sources_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    title text not null constraint sources_title_check check (length(title) between 1 and 500),
    url text,
    doi text,
    publisher text,
    published text constraint sources_published_check check (is_partial_date(published)),
    accessed text constraint sources_accessed_check check (is_partial_date(accessed)),
    is_paper boolean not null default false,
    constraint sources_id_organization_key unique (id, organization_id)
);
alter table organizations add constraint organizations_status_source_id_fkey
    foreign key (status_source_id, id) references sources (id, organization_id) deferrable initially deferred;

-- Which source stands behind a plain field of the organization (founded, membership, status …).
create table field_sources (
    organization_id uuid not null constraint field_sources_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    field text not null,
    source_id uuid not null,
    constraint field_sources_pkey primary key (organization_id, field, source_id),
    constraint field_sources_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) on delete cascade
);

create table organization_places (
    organization_id uuid not null constraint organization_places_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    country text not null constraint organization_places_country_fkey references countries (code),
    region text,
    city_id uuid constraint organization_places_city_id_fkey references cities (id),
    constraint organization_places_pkey primary key (organization_id, position),
    constraint organization_places_region_fkey foreign key (region, country) references regions (code, country)
);

create table organization_communities (
    organization_id uuid not null constraint organization_communities_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    community text not null constraint organization_communities_community_fkey references communities (code),
    constraint organization_communities_pkey primary key (organization_id, community)
);

create table organization_identifiers (
    organization_id uuid not null constraint organization_identifiers_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    scheme text not null,
    number text not null,
    register_url text,
    constraint organization_identifiers_pkey primary key (organization_id, scheme, number)
);

create table websites (
    id uuid constraint websites_pkey primary key,
    organization_id uuid not null constraint websites_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    url text not null constraint websites_url_check check (url ~ '^https?://' and length(url) <= 2000),
    type text not null constraint websites_type_check check (type in ('home', 'page', 'social')),
    checked_at date,
    accessed text constraint websites_accessed_check check (is_partial_date(accessed)),
    source_id uuid,
    constraint websites_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

create table fundings (
    organization_id uuid not null constraint fundings_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    funder text not null,
    until text constraint fundings_until_check check (is_partial_date(until)),
    source_id uuid,
    constraint fundings_pkey primary key (organization_id, position),
    constraint fundings_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

create table services (
    id uuid constraint services_pkey primary key,
    organization_id uuid not null constraint services_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    status text not null constraint services_status_check check (status in ('active', 'temporarily-closed', 'closed', 'unknown')),
    cost text not null constraint services_cost_check check (cost in ('free', 'low-cost', 'members-only', 'mixed', 'paid', 'unknown')),
    welcome text not null default 'not-stated' constraint services_welcome_check check (welcome in ('unconditional', 'preferential', 'exclusive', 'not-stated')),
    capacity text not null default 'not-stated' constraint services_capacity_check check (capacity in ('open', 'waiting-list', 'full', 'not-stated')),
    wait_days integer constraint services_wait_days_check check (wait_days >= 0),
    opening_hours text,
    source_id uuid,
    constraint services_id_organization_key unique (id, organization_id),
    constraint services_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

create table service_needs (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    need text not null constraint service_needs_need_fkey references needs (slug),
    constraint service_needs_pkey primary key (service_id, need),
    constraint service_needs_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table cost_options (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    -- As they were given: a column of two decimals would make "10.00" of "10", and the record another one than was saved.
    amount_min numeric constraint cost_options_amount_min_check check (amount_min >= 0 and amount_min < 10000000000 and scale(amount_min) <= 2),
    amount_max numeric constraint cost_options_amount_max_check check (amount_max >= amount_min and amount_max < 10000000000 and scale(amount_max) <= 2),
    currency text not null constraint cost_options_currency_check check (currency ~ '^[A-Z]{3}$'),
    constraint cost_options_pkey primary key (service_id, position),
    constraint cost_options_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table service_eligibility (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    criterion text not null constraint service_eligibility_criterion_check check (criterion in (
        'status-undocumented', 'status-asylum-seeker', 'status-refugee', 'status-stateless', 'status-temporary', 'status-permanent',
        'status-citizen', 'status-displaced', 'nationality-any', 'age-under-18', 'age-18-and-over', 'age-over-60',
        'gender-women', 'gender-men', 'gender-other', 'family-with-children', 'family-single')),
    answer text not null constraint service_eligibility_answer_check check (answer in ('yes', 'no', 'not-stated')),
    constraint service_eligibility_pkey primary key (service_id, criterion),
    constraint service_eligibility_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table service_access (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    way text not null constraint service_access_way_check check (way in ('walk-in', 'appointment', 'phone', 'chat', 'online', 'referral')),
    constraint service_access_pkey primary key (service_id, way),
    constraint service_access_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table service_areas (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    country text not null constraint service_areas_country_fkey references countries (code),
    region text,
    city_id uuid constraint service_areas_city_id_fkey references cities (id),
    constraint service_areas_pkey primary key (service_id, position),
    constraint service_areas_region_fkey foreign key (region, country) references regions (code, country),
    constraint service_areas_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table service_safety (
    organization_id uuid not null,
    service_id uuid not null,
    position integer not null,
    question text not null constraint service_safety_question_check check (question in ('asks-for-id', 'asks-for-immigration-status', 'records-immigration-status', 'shares-with-authorities')),
    answer text not null constraint service_safety_answer_check check (answer in ('yes', 'no', 'never', 'court-order', 'required-by-law', 'unknown')),
    answered_by text constraint service_safety_answered_by_check check (answered_by in ('organization', 'moderator', 'source')),
    answered_on date,
    constraint service_safety_pkey primary key (service_id, question),
    constraint service_safety_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade
);

create table locations (
    id uuid constraint locations_pkey primary key,
    organization_id uuid not null constraint locations_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    type text not null constraint locations_type_check check (type in ('physical', 'postal', 'virtual')),
    visibility text not null constraint locations_visibility_check check (visibility in ('public', 'area', 'hidden')),
    address_1 text,
    address_2 text,
    postal_code text,
    country text not null constraint locations_country_fkey references countries (code),
    region text,
    city_id uuid constraint locations_city_id_fkey references cities (id),
    latitude numeric constraint locations_latitude_check check (latitude between -90 and 90 and scale(latitude) <= 7),
    longitude numeric constraint locations_longitude_check check (longitude between -180 and 180 and scale(longitude) <= 7),
    opening_hours text,
    source_id uuid,
    constraint locations_coordinates_check check ((latitude is null) = (longitude is null)),
    constraint locations_id_organization_key unique (id, organization_id),
    constraint locations_region_fkey foreign key (region, country) references regions (code, country),
    constraint locations_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

create table location_accessibility (
    organization_id uuid not null,
    location_id uuid not null,
    position integer not null,
    feature text not null constraint location_accessibility_feature_check check (feature in ('step-free', 'accessible-toilet', 'lift', 'hearing-loop', 'sign-language', 'child-friendly')),
    answer text not null constraint location_accessibility_answer_check check (answer in ('yes', 'no', 'not-stated')),
    constraint location_accessibility_pkey primary key (location_id, feature),
    constraint location_accessibility_location_id_fkey foreign key (location_id, organization_id) references locations (id, organization_id) on delete cascade
);

-- The same service at several places, with its own hours where they differ.
create table service_at_locations (
    id uuid constraint service_at_locations_pkey primary key,
    organization_id uuid not null,
    service_id uuid not null,
    location_id uuid not null,
    position integer not null,
    opening_hours text,
    constraint service_at_locations_once_key unique (service_id, location_id),
    constraint service_at_locations_id_organization_key unique (id, organization_id),
    constraint service_at_locations_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade,
    constraint service_at_locations_location_id_fkey foreign key (location_id, organization_id) references locations (id, organization_id) on delete cascade
);

-- Speaking a language is said per service, or per service at one place; never a sign of honesty.
create table service_languages (
    organization_id uuid not null,
    service_id uuid not null,
    service_at_location_id uuid,
    position integer not null,
    language text not null constraint service_languages_language_fkey references languages (code),
    mode text not null constraint service_languages_mode_check check (mode in ('staff', 'interpreter', 'phone-interpreter', 'written', 'bring-someone', 'not-stated')),
    available text,
    confirmed_at date,
    constraint service_languages_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade,
    constraint service_languages_service_at_location_id_fkey foreign key (service_at_location_id, organization_id) references service_at_locations (id, organization_id) on delete cascade
);
create unique index service_languages_once on service_languages (service_id, coalesce(service_at_location_id, service_id), language, mode);

-- A telephone number in E.164, or a national short code with its country.
create table phones (
    id uuid constraint phones_pkey primary key,
    organization_id uuid not null constraint phones_organization_id_fkey references organizations (id) on delete cascade,
    service_id uuid,
    location_id uuid,
    service_at_location_id uuid,
    position integer not null,
    number text constraint phones_number_check check (number ~ '^\+[1-9][0-9]{6,14}$'),
    short_code text constraint phones_short_code_check check (short_code ~ '^[0-9*#]{2,12}$'),
    country text constraint phones_country_fkey references countries (code),
    as_printed text constraint phones_as_printed_check check (length(as_printed) between 1 and 100),
    extension text constraint phones_extension_check check (extension ~ '^[0-9]{1,8}$'),
    type text not null constraint phones_type_check check (type in ('voice', 'sms', 'whatsapp', 'telegram', 'viber', 'imo')),
    opening_hours text,
    is_urgent boolean not null default false,
    languages text[] not null default '{}',
    printed_on text constraint phones_printed_on_check check (is_partial_date(printed_on)),
    source_id uuid,
    constraint phones_id_organization_key unique (id, organization_id),
    constraint phones_one_number_check check (num_nonnulls(number, short_code) = 1),
    constraint phones_short_code_country_check check (short_code is null or country is not null),
    constraint phones_one_owner_check check (num_nonnulls(service_id, location_id, service_at_location_id) <= 1),
    constraint phones_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade,
    constraint phones_location_id_fkey foreign key (location_id, organization_id) references locations (id, organization_id) on delete cascade,
    constraint phones_service_at_location_id_fkey foreign key (service_at_location_id, organization_id) references service_at_locations (id, organization_id) on delete cascade,
    constraint phones_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

-- Public ways to write: role addresses of the organization, never a person's own.
create table contacts (
    id uuid constraint contacts_pkey primary key,
    organization_id uuid not null constraint contacts_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    type text not null constraint contacts_type_check check (type in ('email', 'form', 'telegram', 'whatsapp', 'viber')),
    value text not null constraint contacts_value_check check (length(value) between 1 and 500),
    printed_on text constraint contacts_printed_on_check check (is_partial_date(printed_on)),
    source_id uuid,
    constraint contacts_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

-- Names and private addresses of people at the organization, for moderators only. Not part of the public
-- record, of revisions or of any export; a different table, so no projection can reach it by accident.
create table private_contacts (
    id uuid constraint private_contacts_pkey primary key,
    organization_id uuid not null constraint private_contacts_organization_id_fkey references organizations (id) on delete cascade,
    name text not null,
    email text,
    phone text,
    note text,
    created_at timestamptz not null default now()
);

create table relations (
    id uuid constraint relations_pkey primary key,
    organization_id uuid not null constraint relations_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    type text not null constraint relations_type_check check (type in (
        'member_of', 'has_member', 'umbrella_of', 'under_umbrella', 'partner_of', 'founded', 'founded_by', 'programme_of', 'has_programme',
        'branch_of', 'has_branch', 'office_abroad_of', 'office_abroad', 'successor_of', 'succeeded_by', 'unit_of', 'has_unit',
        'linked_company', 'funded_by', 'funds', 'documented_by', 'documents', 'cooperates_with')),
    target_id uuid constraint relations_target_id_fkey references organizations (id) on delete cascade deferrable initially deferred,
    target_text text,
    country text constraint relations_country_fkey references countries (code),
    level text constraint relations_level_check check (level in ('local', 'regional', 'national', 'international')),
    since text constraint relations_since_check check (is_partial_date(since)),
    until text constraint relations_until_check check (is_partial_date(until)),
    is_past boolean not null default false,
    document text,
    source_id uuid,
    constraint relations_one_target_check check (num_nonnulls(target_id, target_text) = 1),
    constraint relations_not_to_itself_check check (target_id <> organization_id),
    constraint relations_id_organization_key unique (id, organization_id),
    constraint relations_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);
create index relations_target_id on relations (target_id);

create table legal_notices (
    id uuid constraint legal_notices_pkey primary key,
    organization_id uuid not null constraint legal_notices_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null,
    kind text not null constraint legal_notices_kind_check check (kind in ('foreign-agent', 'undesirable', 'extremist', 'terrorist', 'liquidation', 'suspension', 'other')),
    country text not null constraint legal_notices_country_fkey references countries (code),
    authority text,
    date text constraint legal_notices_date_check check (is_partial_date(date)),
    source_id uuid,
    constraint legal_notices_id_organization_key unique (id, organization_id),
    constraint legal_notices_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);

-- Every human text of every entity of an organization. Staleness of a translation is computed from
-- made_from (a digest of the text it was made from), never stored as a flag.
create table texts (
    id bigint generated always as identity constraint texts_pkey primary key,
    organization_id uuid not null constraint texts_organization_id_fkey references organizations (id) on delete cascade,
    service_id uuid,
    location_id uuid,
    relation_id uuid,
    legal_notice_id uuid,
    phone_id uuid,
    field text not null constraint texts_field_check check (field in (
        'name', 'alternate_name', 'former_name', 'acronym', 'description', 'served', 'not_served', 'first_visit', 'document',
        'services_note', 'place_note', 'kind_note', 'status_note', 'founded_note', 'membership_note', 'cost_note', 'languages_note',
        'restriction', 'ethics_note', 'publication', 'programme', 'caution', 'website_note', 'note')),
    position integer not null,
    language text not null constraint texts_language_check check (is_language_tag(language)),
    body text not null constraint texts_body_check check (length(body) between 1 and 10000),
    origin text not null constraint texts_origin_check check (origin in ('original', 'human', 'machine')),
    made_from text,
    source_id uuid,
    constraint texts_one_owner_check check (num_nonnulls(service_id, location_id, relation_id, legal_notice_id, phone_id) <= 1),
    constraint texts_service_id_fkey foreign key (service_id, organization_id) references services (id, organization_id) on delete cascade,
    constraint texts_location_id_fkey foreign key (location_id, organization_id) references locations (id, organization_id) on delete cascade,
    constraint texts_relation_id_fkey foreign key (relation_id, organization_id) references relations (id, organization_id) on delete cascade,
    constraint texts_legal_notice_id_fkey foreign key (legal_notice_id, organization_id) references legal_notices (id, organization_id) on delete cascade,
    constraint texts_phone_id_fkey foreign key (phone_id, organization_id) references phones (id, organization_id) on delete cascade,
    constraint texts_source_id_fkey foreign key (source_id, organization_id) references sources (id, organization_id) deferrable initially deferred
);
create unique index texts_once on texts (organization_id, coalesce(service_id, location_id, relation_id, legal_notice_id, phone_id, organization_id), field, position, language);

do $$
declare
    name text;
begin
    foreach name in array array['organization_slugs', 'sources', 'field_sources', 'organization_places', 'organization_communities',
        'organization_identifiers', 'websites', 'fundings', 'services', 'service_needs', 'cost_options', 'service_eligibility',
        'service_access', 'service_areas', 'service_safety', 'locations', 'location_accessibility', 'service_at_locations',
        'service_languages', 'phones', 'contacts', 'relations', 'legal_notices', 'texts'] loop
        call log_changes_of(name);
        -- Every child is read and replaced by organization.
        if name not in ('field_sources', 'organization_places', 'organization_communities', 'organization_identifiers', 'fundings') then
            execute format('create index %I on %I (organization_id)', name || '_organization_id', name);
        end if;
    end loop;
end
$$;
