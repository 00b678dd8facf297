-- Rows as this migration leaves room for; every later migration must carry them along.

insert into needs (slug, id, code, parent, position, icon, is_top, is_urgent, is_sensitive) values
    ('papers', '10000000-0000-4000-8000-000000000001', 'N01', null, 0, 'papers', true, false, false),
    ('work-permit', '10000000-0000-4000-8000-000000000002', 'N0101', 'papers', 1, null, false, false, false),
    ('violence', '10000000-0000-4000-8000-000000000003', 'N02', null, 2, null, true, true, true);

insert into kinds (slug, id, code, position, schema_org) values
    ('association', '20000000-0000-4000-8000-000000000001', 'K01', 0, 'NGO');

insert into languages (code, autonym) values ('tg', 'тоҷикӣ'), ('ru', 'русский'), ('uz-Latn', null);

insert into countries (code) values ('RU'), ('TJ');

insert into regions (code, country) values ('RU-SVE', 'RU'), ('TJ-SU', 'TJ');

insert into cities (id, slug, country, region, latitude, longitude) values
    ('30000000-0000-4000-8000-000000000001', 'yekaterinburg', 'RU', 'RU-SVE', 56.84, 60.61),
    ('30000000-0000-4000-8000-000000000002', 'dushanbe', 'TJ', null, null, null);

insert into communities (code, type, country) values ('TJ', 'country', 'TJ'), ('pamiri', 'people', null), ('cis', 'area', null);

insert into taxonomy_texts (need, kind, language_code, community, country, region, city_id, field, language, body, origin) values
    ('papers', null, null, null, null, null, null, 'name', 'en', 'Papers', 'original'),
    ('papers', null, null, null, null, null, null, 'description', 'en', 'Registration, permits, citizenship', 'original'),
    (null, 'association', null, null, null, null, null, 'name', 'tg', 'Иттиҳодия', 'machine'),
    (null, null, 'tg', null, null, null, null, 'name', 'ru', 'таджикский', 'human'),
    (null, null, null, 'pamiri', null, null, null, 'name', 'en', 'Pamiri', 'original'),
    (null, null, null, null, 'TJ', null, null, 'name', 'fa', 'تاجیکستان', 'human'),
    (null, null, null, null, null, 'RU-SVE', null, 'name', 'ru', 'Свердловская область', 'human'),
    (null, null, null, null, null, null, '30000000-0000-4000-8000-000000000001', 'name', 'ru', 'Екатеринбург', 'human');

insert into taxonomy_phrases (need, kind, language_code, community, country, region, city_id, language, phrase, origin) values
    ('work-permit', null, null, null, null, null, null, 'ru', 'патент на работу', 'human'),
    (null, 'association', null, null, null, null, null, 'en', 'union', 'original'),
    (null, null, 'tg', null, null, null, null, 'ru', 'по-таджикски', 'human'),
    (null, null, null, 'TJ', null, null, null, 'ru', 'таджики', 'human'),
    (null, null, null, null, 'RU', null, null, 'en', 'Russian Federation', 'human'),
    (null, null, null, null, null, 'RU-SVE', null, 'en', 'Sverdlovsk', 'machine'),
    (null, null, null, null, null, null, '30000000-0000-4000-8000-000000000001', 'ru', 'екб', 'human');
