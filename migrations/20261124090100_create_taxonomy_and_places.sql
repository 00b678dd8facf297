-- What people need, what kinds of bodies help, in which languages, for whom and where; with names and
-- search phrases per language that a moderator can edit while the server runs.

create table needs (
    slug text constraint needs_pkey primary key constraint needs_slug_check check (is_slug(slug)),
    id uuid not null constraint needs_id_key unique,
    code text not null constraint needs_code_key unique,
    parent text constraint needs_parent_fkey references needs (slug),
    position integer not null,
    icon text,
    is_top boolean not null default false,
    is_urgent boolean not null default false,
    is_sensitive boolean not null default false,
    constraint needs_parent_check check (parent <> slug)
);

create table kinds (
    slug text constraint kinds_pkey primary key constraint kinds_slug_check check (is_slug(slug)),
    id uuid not null constraint kinds_id_key unique,
    code text not null constraint kinds_code_key unique,
    position integer not null,
    schema_org text not null
);

create table languages (
    code text constraint languages_pkey primary key constraint languages_code_check check (is_language_tag(code)),
    autonym text
);

create table countries (
    code text constraint countries_pkey primary key constraint countries_code_check check (is_country(code))
);

create table regions (
    code text constraint regions_pkey primary key constraint regions_code_check check (code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
    country text not null constraint regions_country_fkey references countries (code),
    constraint regions_code_country_check check (left(code, 2) = country),
    constraint regions_code_country_key unique (code, country)
);

create table cities (
    id uuid constraint cities_pkey primary key,
    slug text not null constraint cities_slug_check check (is_slug(slug)),
    country text not null constraint cities_country_fkey references countries (code),
    region text,
    latitude numeric(4, 2) constraint cities_latitude_check check (latitude between -90 and 90),
    longitude numeric(5, 2) constraint cities_longitude_check check (longitude between -180 and 180),
    constraint cities_country_slug_key unique (country, slug),
    constraint cities_region_fkey foreign key (region, country) references regions (code, country)
);

-- For people from a country (TJ), a people or a wider area (cis): whom an organization serves by origin.
create table communities (
    code text constraint communities_pkey primary key constraint communities_code_check check (is_country(code) or is_slug(code)),
    type text not null constraint communities_type_check check (type in ('country', 'people', 'area')),
    country text constraint communities_country_fkey references countries (code)
);

-- A name or description of exactly one term or place in one language.
create table taxonomy_texts (
    id bigint generated always as identity constraint taxonomy_texts_pkey primary key,
    need text constraint taxonomy_texts_need_fkey references needs (slug) on delete cascade,
    kind text constraint taxonomy_texts_kind_fkey references kinds (slug) on delete cascade,
    language_code text constraint taxonomy_texts_language_code_fkey references languages (code) on delete cascade,
    community text constraint taxonomy_texts_community_fkey references communities (code) on delete cascade,
    country text constraint taxonomy_texts_country_fkey references countries (code) on delete cascade,
    region text constraint taxonomy_texts_region_fkey references regions (code) on delete cascade,
    city_id uuid constraint taxonomy_texts_city_id_fkey references cities (id) on delete cascade,
    field text not null constraint taxonomy_texts_field_check check (field in ('name', 'description')),
    language text not null constraint taxonomy_texts_language_check check (is_language_tag(language)),
    body text not null constraint taxonomy_texts_body_check check (length(body) between 1 and 2000),
    origin text not null constraint taxonomy_texts_origin_check check (origin in ('original', 'human', 'machine')),
    constraint taxonomy_texts_one_owner_check check (num_nonnulls(need, kind, language_code, community, country, region, city_id) = 1)
);
create unique index taxonomy_texts_once on taxonomy_texts (
    coalesce(need, ''), coalesce(kind, ''), coalesce(language_code, ''), coalesce(community, ''),
    coalesce(country, ''), coalesce(region, ''), coalesce(city_id, '00000000-0000-0000-0000-000000000000'), field, language);

-- The way people really type it; searched in every interface language at once.
create table taxonomy_phrases (
    id bigint generated always as identity constraint taxonomy_phrases_pkey primary key,
    need text constraint taxonomy_phrases_need_fkey references needs (slug) on delete cascade,
    kind text constraint taxonomy_phrases_kind_fkey references kinds (slug) on delete cascade,
    language_code text constraint taxonomy_phrases_language_code_fkey references languages (code) on delete cascade,
    community text constraint taxonomy_phrases_community_fkey references communities (code) on delete cascade,
    country text constraint taxonomy_phrases_country_fkey references countries (code) on delete cascade,
    region text constraint taxonomy_phrases_region_fkey references regions (code) on delete cascade,
    city_id uuid constraint taxonomy_phrases_city_id_fkey references cities (id) on delete cascade,
    language text not null constraint taxonomy_phrases_language_check check (is_language_tag(language)),
    phrase text not null constraint taxonomy_phrases_phrase_check check (length(phrase) between 1 and 200),
    origin text not null constraint taxonomy_phrases_origin_check check (origin in ('original', 'human', 'machine')),
    constraint taxonomy_phrases_one_owner_check check (num_nonnulls(need, kind, language_code, community, country, region, city_id) = 1)
);
create unique index taxonomy_phrases_once on taxonomy_phrases (
    coalesce(need, ''), coalesce(kind, ''), coalesce(language_code, ''), coalesce(community, ''),
    coalesce(country, ''), coalesce(region, ''), coalesce(city_id, '00000000-0000-0000-0000-000000000000'), language, phrase);

do $$
declare
    name text;
begin
    foreach name in array array['needs', 'kinds', 'languages', 'countries', 'regions', 'cities', 'communities',
                                'taxonomy_texts', 'taxonomy_phrases'] loop
        call log_taxonomy_changes_of(name);
    end loop;
end
$$;
