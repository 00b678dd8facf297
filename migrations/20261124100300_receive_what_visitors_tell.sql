-- Reports and suggestions as visitors send them: two more kinds of problem, receipts kept as digests, an answer that the
-- sender can read, and rows that the server may add to but not rewrite.

alter table reports drop constraint reports_kind_check;
alter table reports add constraint reports_kind_check check (
    kind in ('wrong-details', 'closed', 'asked-for-money', 'kept-documents', 'unsafe', 'copy', 'other'));

-- Of a receipt's code its SHA-256 alone is kept. The column of the code itself is written no more and leaves later.
alter table reports
    alter column receipt_code drop not null,
    add column receipt_hash bytea
        constraint reports_receipt_hash_key unique
        constraint reports_receipt_hash_check check (length(receipt_hash) = 32);
update reports set receipt_hash = sha256(convert_to(receipt_code, 'UTF8'));
update reports set receipt_code = null;

alter table suggestions
    alter column receipt_code drop not null,
    add column receipt_hash bytea
        constraint suggestions_receipt_hash_key unique
        constraint suggestions_receipt_hash_check check (length(receipt_hash) = 32),
    -- What the sender reads under the receipt's code.
    add column answer text constraint suggestions_answer_check check (length(answer) between 1 and 4000),
    add column answer_language text constraint suggestions_answer_language_check check (is_language_tag(answer_language));
update suggestions set receipt_hash = sha256(convert_to(receipt_code, 'UTF8'));
update suggestions set receipt_code = null;

-- The finding is for moderators; the answer is what the sender reads under the receipt's code.
alter table report_states
    add column answer text constraint report_states_answer_check check (length(answer) between 1 and 4000),
    add column answer_language text constraint report_states_answer_language_check check (is_language_tag(answer_language));

-- How many came on a day, which has its limit.
create index reports_received_on on reports (received_on);
create index suggestions_received_on on suggestions (received_on);

-- What somebody told us stays as it was told. Only the way to reach them is taken away, and the owner may purge.
revoke update, delete, truncate on reports, report_states, suggestions from hamroh_web;
grant update (contact) on reports to hamroh_web;
grant update (contact, organization_id, state, answer, answer_language) on suggestions to hamroh_web;
