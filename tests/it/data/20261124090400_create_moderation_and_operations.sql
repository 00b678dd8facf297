-- Rows as this migration leaves room for; every later migration must carry them along.

insert into reports (id, organization_id, kind, body, language, receipt_code, contact) values
    ('60000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'wrong-details', 'The number is another one now', 'en',
        'RECEIPT-1', 'visitor@mail.example');

insert into report_states (id, report_id, state, decided_by, finding) values
    ('61000000-0000-4000-8000-000000000001', '60000000-0000-4000-8000-000000000001', 'fixed', '50000000-0000-4000-8000-000000000001',
        'The new number answers');

insert into report_replies (report_id, body, language) values
    ('60000000-0000-4000-8000-000000000001', 'Thank you, we have moved', 'en');

insert into suggestions (id, organization_id, document, language, receipt_code, contact, state) values
    ('62000000-0000-4000-8000-000000000001', null, '{"name": "A new one"}', 'tg', 'RECEIPT-2', null, 'checking');

insert into feedback_counts (organization_id, month, question, answer, count) values
    ('00000000-0000-4000-8000-000000000001', '2026-01', 'reached', 'yes', 7);

insert into notices (
    id, slug, type, country, region, source_title, source_url, source_published, valid_from, valid_until, checked_role, checked_on,
    published_at)
values
    ('63000000-0000-4000-8000-000000000001', 'patents-dearer', 'law-change', 'RU', 'RU-SVE', 'Official gazette', 'https://gazette.example/',
        '2025-12', '2026-01-01', '2026-12-31', 'lawyer', '2026-01-02', '2026-01-03T00:00:00Z');

insert into notice_texts (notice_id, field, language, body, origin) values
    ('63000000-0000-4000-8000-000000000001', 'title', 'en', 'Patents cost more', 'original'),
    ('63000000-0000-4000-8000-000000000001', 'sentence', 'ru', 'Патент стал дороже.', 'human');

insert into jobs (id, name, payload, attempts, claimed_until, last_error, finished_at, failed_at) values
    ('64000000-0000-4000-8000-000000000001', 'send_mail', '{"mail": "65000000-0000-4000-8000-000000000001"}', 1, null, 'not now', null, null),
    ('64000000-0000-4000-8000-000000000002', 'send_mail', '{"mail": "65000000-0000-4000-8000-000000000001"}', 1, null, null,
        '2026-01-02T03:04:05Z', null);

insert into outbox_mails (id, recipient, subject, body_text, body_html, language, sent_at, failed_at, error) values
    ('65000000-0000-4000-8000-000000000001', 'new@organization.example', 'Invitation', 'Text', '<p>Text</p>', 'tg', '2026-01-02T03:04:05Z', null, null);

insert into import_batches (id, source, digest, state, report, started_by, applied_at) values
    ('66000000-0000-4000-8000-000000000001', 'partner', 'a digest', 'applied', '{"new": 1}', '50000000-0000-4000-8000-000000000001',
        '2026-01-02T03:04:05Z');

insert into import_rows (batch_id, organization_id, outcome, detail) values
    ('66000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'kept-edited', 'Edited here since');

insert into do_not_list (id, organization_id, name, reason) values
    ('67000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000008', 'Not to be listed', 'Asked by its board');

insert into snapshots (version, made_at, sha256, organization_count, document) values
    ('2026-01', '2026-02-01T00:00:00Z', encode(sha256('snapshot'), 'hex'), 1, '{"organizations": []}');
