-- Rows as this migration leaves room for; every later migration must carry them along.

insert into reports (id, organization_id, kind, body, language, receipt_hash, received_on) values
    ('60000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'kept-documents', 'They kept my passport', 'tg',
        sha256('11111111111111111111'), '2026-01-02');

insert into report_states (id, report_id, state, answer, answer_language) values
    ('61000000-0000-4000-8000-000000000002', '60000000-0000-4000-8000-000000000002', 'checking', 'Мо онҳоро пурсидем.', 'tg');

insert into suggestions (id, organization_id, document, language, receipt_hash, state, answer, answer_language) values
    ('62000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', '{"name": "With everything"}', 'ru',
        sha256('22222222222222222222'), 'published', 'Добавили.', 'ru');
