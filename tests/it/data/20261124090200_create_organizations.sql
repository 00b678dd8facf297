-- Rows as this migration leaves room for; every later migration must carry them along.
-- One organization with everything, and one with nothing that may be left out.

begin;

insert into organizations (
    id, slug, kind, parent_organization_id, listing, direct_help, coverage, status, status_as_of, status_source_id, legal_status, founded,
    closed, membership_count, membership_approximate, membership_as_of, uses_lawyers, cooperates_with_authorities, is_hidden_from_export,
    is_claimed, origin, information_from)
values
    ('00000000-0000-4000-8000-000000000001', 'with-everything', 'association', '00000000-0000-4000-8000-000000000002', 'help', 'limited',
        'cross-border', 'restricted', '2019-05', '40000000-0000-4000-8000-000000000001', 'NGO', '1998', '2020-12-31', 1200, true, '2018',
        'yes', 'no', true, true, 'starter', '2019'),
    ('00000000-0000-4000-8000-000000000002', 'with-nothing', 'association', null, 'reference', 'unknown', 'unknown', 'unknown', null, null,
        null, null, null, null, false, null, 'not-stated', 'not-stated', false, false, 'import', null);

insert into organization_slugs (slug, organization_id) values ('with-everything-once', '00000000-0000-4000-8000-000000000001');

insert into sources (id, organization_id, position, title, url, doi, publisher, published, accessed, is_paper) values
    ('40000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'A paper', 'https://source.example/', '10.1000/1',
        'Publisher', '2019', '2019-05-31', true);

insert into field_sources (organization_id, position, field, source_id) values
    ('00000000-0000-4000-8000-000000000001', 0, 'founded', '40000000-0000-4000-8000-000000000001');

insert into organization_places (organization_id, position, country, region, city_id) values
    ('00000000-0000-4000-8000-000000000001', 0, 'RU', 'RU-SVE', '30000000-0000-4000-8000-000000000001'),
    ('00000000-0000-4000-8000-000000000001', 1, 'TJ', null, null);

insert into organization_communities (organization_id, position, community) values
    ('00000000-0000-4000-8000-000000000001', 0, 'TJ'),
    ('00000000-0000-4000-8000-000000000001', 1, 'pamiri');

insert into organization_identifiers (organization_id, position, scheme, number, register_url) values
    ('00000000-0000-4000-8000-000000000001', 0, 'RU-OGRN', '1000000000000', 'https://register.example/');

insert into websites (id, organization_id, position, url, type, checked_at, accessed, source_id) values
    ('41000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'https://organization.example/', 'home',
        '2026-01-02', '2019-05', '40000000-0000-4000-8000-000000000001');

insert into fundings (organization_id, position, funder, until, source_id) values
    ('00000000-0000-4000-8000-000000000001', 0, 'A fund', '2027-06', '40000000-0000-4000-8000-000000000001');

insert into services (id, organization_id, position, status, cost, welcome, capacity, wait_days, opening_hours, source_id) values
    ('42000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'active', 'mixed', 'preferential', 'waiting-list',
        14, 'Mo-Fr 10:00-17:00', '40000000-0000-4000-8000-000000000001');

insert into service_needs (organization_id, service_id, position, need) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 'work-permit');

insert into cost_options (organization_id, service_id, position, amount_min, amount_max, currency) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 10, 20.50, 'RUB'),
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 1, null, null, 'TJS');

insert into service_eligibility (organization_id, service_id, position, criterion, answer) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 'status-undocumented', 'yes');

insert into service_access (organization_id, service_id, position, way) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 'walk-in');

insert into service_areas (organization_id, service_id, position, country, region, city_id) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 'RU', 'RU-SVE', null);

insert into service_safety (organization_id, service_id, position, question, answer, answered_by, answered_on) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', 0, 'shares-with-authorities', 'court-order',
        'organization', '2026-01-02');

insert into locations (
    id, organization_id, position, type, visibility, address_1, address_2, postal_code, country, region, city_id, latitude, longitude,
    opening_hours, source_id)
values
    ('43000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'physical', 'hidden', 'Example street 1',
        '2nd floor', '620000', 'RU', 'RU-SVE', '30000000-0000-4000-8000-000000000001', 56.8389, 60.6057, 'Mo-Fr 09:00-18:00',
        '40000000-0000-4000-8000-000000000001');

insert into location_accessibility (organization_id, location_id, position, feature, answer) values
    ('00000000-0000-4000-8000-000000000001', '43000000-0000-4000-8000-000000000001', 0, 'step-free', 'no');

insert into service_at_locations (id, organization_id, service_id, location_id, position, opening_hours) values
    ('44000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001',
        '43000000-0000-4000-8000-000000000001', 0, 'Sa 10:00-12:00');

insert into service_languages (organization_id, service_id, service_at_location_id, position, language, mode, available, confirmed_at) values
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', '44000000-0000-4000-8000-000000000001', 0, 'tg',
        'staff', 'Mo', '2026-01-02'),
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', null, 1, 'ru', 'not-stated', null, null);

insert into phones (
    id, organization_id, service_id, location_id, service_at_location_id, position, number, short_code, country, extension, type,
    opening_hours, is_urgent, languages, printed_on, source_id)
values
    ('45000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', null, null, 0,
        '+992000000001', null, 'TJ', '12', 'voice', 'Mo-Fr 09:00-18:00', false, '{tg,ru}', '2019', '40000000-0000-4000-8000-000000000001'),
    ('45000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', null, null, null, 1, null, '112', 'RU', null, 'voice',
        '24/7', true, '{}', null, null);

insert into contacts (id, organization_id, position, type, value, printed_on, source_id) values
    ('46000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'email', 'office@organization.example', '2019',
        '40000000-0000-4000-8000-000000000001');

insert into private_contacts (id, organization_id, name, email, phone, note) values
    ('47000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'A person', 'person@organization.example',
        '+992000000002', 'In the mornings');

insert into relations (
    id, organization_id, position, type, target_id, target_text, country, level, since, until, is_past, document, source_id)
values
    ('48000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'member_of', '00000000-0000-4000-8000-000000000002',
        null, 'RU', 'national', '2001', '2002-03', true, 'Agreement 7', '40000000-0000-4000-8000-000000000001'),
    ('48000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 1, 'partner_of', null, 'A body of which only the name is known',
        null, null, null, null, false, null, null);

insert into legal_notices (id, organization_id, position, kind, country, authority, date, source_id) values
    ('49000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'foreign-agent', 'RU', 'Ministry', '2015-03',
        '40000000-0000-4000-8000-000000000001');

insert into texts (
    organization_id, service_id, location_id, relation_id, legal_notice_id, field, position, language, body, origin, made_from, source_id)
values
    ('00000000-0000-4000-8000-000000000001', null, null, null, null, 'name', 0, 'en', 'With everything', 'original', null,
        '40000000-0000-4000-8000-000000000001'),
    ('00000000-0000-4000-8000-000000000001', null, null, null, null, 'name', 0, 'ru', 'Со всем', 'machine', '0123456789abcdef', null),
    ('00000000-0000-4000-8000-000000000001', '42000000-0000-4000-8000-000000000001', null, null, null, 'name', 0, 'en', 'Permits',
        'original', null, null),
    ('00000000-0000-4000-8000-000000000001', null, '43000000-0000-4000-8000-000000000001', null, null, 'note', 0, 'en', 'Ring twice',
        'human', null, null),
    ('00000000-0000-4000-8000-000000000001', null, null, '48000000-0000-4000-8000-000000000001', null, 'note', 0, 'en', 'By agreement',
        'human', null, null),
    ('00000000-0000-4000-8000-000000000001', null, null, null, '49000000-0000-4000-8000-000000000001', 'note', 0, 'en', 'Appealed against',
        'human', null, null),
    ('00000000-0000-4000-8000-000000000002', null, null, null, null, 'name', 0, 'en', 'With nothing', 'original', null, null);

commit;
