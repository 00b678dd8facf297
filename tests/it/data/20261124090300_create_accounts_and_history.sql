-- Rows as this migration leaves room for; every later migration must carry them along.

insert into accounts (id, email, role, language, disabled_at) values
    ('50000000-0000-4000-8000-000000000001', 'moderator@hamroh.example', 'moderator', 'ru', null),
    ('50000000-0000-4000-8000-000000000002', 'editor@organization.example', 'staff', 'tg', null),
    ('50000000-0000-4000-8000-000000000003', 'former@hamroh.example', 'admin', 'en', '2026-01-02T03:04:05Z');

insert into memberships (account_id, organization_id, role) values
    ('50000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'editor');

insert into invitations (id, organization_id, email, role, token_hash, invited_by, expires_at, used_at) values
    ('51000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'new@organization.example', 'owner',
        sha256('invitation'), '50000000-0000-4000-8000-000000000001', '2026-01-09T00:00:00Z', '2026-01-03T00:00:00Z');

insert into sessions (id, account_id, token_hash, expires_at, verified_at) values
    ('52000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000001', sha256('session'), '2026-01-03T00:00:00Z',
        '2026-01-02T12:00:00Z');

insert into credentials (id, account_id, type, secret, label, last_used_at) values
    ('53000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000001', 'password', 'a hash', null, null),
    ('53000000-0000-4000-8000-000000000002', '50000000-0000-4000-8000-000000000001', 'totp', 'a seed', 'Telephone', '2026-01-02T12:00:00Z');

insert into api_keys (id, account_id, label, token_hash, scopes, expires_at, revoked_at) values
    ('54000000-0000-4000-8000-000000000001', '50000000-0000-4000-8000-000000000002', 'Nightly copy', sha256('key'), '{read}',
        '2027-01-01T00:00:00Z', null);

insert into revisions (id, organization_id, number, document, author_id, author_role, reason, source, needs_second_person) values
    ('55000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 1, '{"slug": "with-everything"}', null, 'system',
        'Starter directory', 'A paper', false),
    ('55000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 2, '{"slug": "with-everything"}',
        '50000000-0000-4000-8000-000000000002', 'staff', 'A new telephone number', null, true);

insert into revision_decisions (id, revision_id, needs_second_person, state, decided_by, reason) values
    ('56000000-0000-4000-8000-000000000001', '55000000-0000-4000-8000-000000000001', false, 'published', null, null),
    ('56000000-0000-4000-8000-000000000002', '55000000-0000-4000-8000-000000000002', true, 'pending', null, null),
    ('56000000-0000-4000-8000-000000000003', '55000000-0000-4000-8000-000000000002', true, 'published',
        '50000000-0000-4000-8000-000000000001', 'Called back');

insert into redactions (id, revision_id, path, reason, redacted_by) values
    ('57000000-0000-4000-8000-000000000001', '55000000-0000-4000-8000-000000000001', '{locations,0,address_1}', 'A shelter',
        '50000000-0000-4000-8000-000000000001');

update organizations set published_revision_id = '55000000-0000-4000-8000-000000000002', version = 2
where id = '00000000-0000-4000-8000-000000000001';

insert into checks (id, organization_id, position, field_group, method, role, checked_on, note) values
    ('58000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 0, 'phones', 'call', 'moderator', '2026-01-02', 'Answered at once');

insert into tombstones (organization_id, slug, successor_id, is_merged, reason) values
    ('00000000-0000-4000-8000-000000000009', 'gone', '00000000-0000-4000-8000-000000000002', true, 'Became part of another');

insert into audit_entries (actor_id, actor_role, action, subject_type, subject_id, detail) values
    (null, 'system', 'publish', 'organization', '00000000-0000-4000-8000-000000000001', '{"reason": "Starter directory"}'),
    ('50000000-0000-4000-8000-000000000001', 'moderator', 'publish', 'organization', '00000000-0000-4000-8000-000000000001', '{}');
