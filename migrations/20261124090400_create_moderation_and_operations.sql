-- What visitors tell us (never who they are), law changes, and the machinery: jobs, mails, imports, snapshots.

create table reports (
    id uuid constraint reports_pkey primary key,
    organization_id uuid constraint reports_organization_id_fkey references organizations (id) on delete cascade,
    kind text not null constraint reports_kind_check check (kind in ('wrong-details', 'closed', 'asked-for-money', 'unsafe', 'copy')),
    body text constraint reports_body_check check (length(body) <= 4000),
    language text not null constraint reports_language_check check (is_language_tag(language)),
    receipt_code text not null constraint reports_receipt_code_key unique,
    contact text constraint reports_contact_check check (length(contact) <= 300),
    received_on date not null default current_date,
    updated_at timestamptz not null default now()
);
create trigger reports_set_updated_at before update on reports for each row execute function set_updated_at();

create table report_states (
    id uuid constraint report_states_pkey primary key,
    report_id uuid not null constraint report_states_report_id_fkey references reports (id) on delete cascade,
    state text not null constraint report_states_state_check check (state in ('received', 'checking', 'fixed', 'declined', 'published')),
    decided_by uuid constraint report_states_decided_by_fkey references accounts (id),
    finding text,
    decided_at timestamptz not null default now()
);
create index report_states_report_id on report_states (report_id, decided_at desc);

-- The organization's answer, shown beside a published report.
create table report_replies (
    report_id uuid constraint report_replies_pkey primary key constraint report_replies_report_id_fkey references reports (id) on delete cascade,
    body text not null constraint report_replies_body_check check (length(body) between 1 and 4000),
    language text not null constraint report_replies_language_check check (is_language_tag(language)),
    replied_on date not null default current_date
);

create table suggestions (
    id uuid constraint suggestions_pkey primary key,
    organization_id uuid constraint suggestions_organization_id_fkey references organizations (id) on delete cascade,
    document jsonb not null,
    language text not null constraint suggestions_language_check check (is_language_tag(language)),
    receipt_code text not null constraint suggestions_receipt_code_key unique,
    contact text constraint suggestions_contact_check check (length(contact) <= 300),
    state text not null default 'received' constraint suggestions_state_check check (state in ('received', 'checking', 'published', 'declined')),
    received_on date not null default current_date
);

-- Counted answers only; shown from five up; a month is as exact as it gets.
create table feedback_counts (
    organization_id uuid not null constraint feedback_counts_organization_id_fkey references organizations (id) on delete cascade,
    month text not null constraint feedback_counts_month_check check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    question text not null constraint feedback_counts_question_check check (question in ('reached', 'got-help', 'why-not')),
    answer text not null,
    count integer not null default 0 constraint feedback_counts_count_check check (count >= 0),
    constraint feedback_counts_pkey primary key (organization_id, month, question, answer)
);

create table notices (
    id uuid constraint notices_pkey primary key,
    slug text not null constraint notices_slug_key unique constraint notices_slug_check check (is_slug(slug)),
    type text not null constraint notices_type_check check (type in ('law-change', 'service')),
    country text not null constraint notices_country_fkey references countries (code),
    region text constraint notices_region_fkey references regions (code),
    source_title text not null,
    source_url text,
    source_published text constraint notices_source_published_check check (is_partial_date(source_published)),
    valid_from date,
    valid_until date,
    checked_role text constraint notices_checked_role_check check (checked_role in ('moderator', 'lawyer')),
    checked_on date,
    published_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint notices_valid_check check (valid_until >= valid_from)
);
create trigger notices_set_updated_at before update on notices for each row execute function set_updated_at();

create table notice_texts (
    notice_id uuid not null constraint notice_texts_notice_id_fkey references notices (id) on delete cascade,
    field text not null constraint notice_texts_field_check check (field in ('title', 'sentence')),
    language text not null constraint notice_texts_language_check check (is_language_tag(language)),
    body text not null constraint notice_texts_body_check check (length(body) between 1 and 1000),
    origin text not null constraint notice_texts_origin_check check (origin in ('original', 'human', 'machine')),
    constraint notice_texts_pkey primary key (notice_id, field, language)
);

-- Work to do later: claimed with `for update skip locked`, run at least once, so each job is safe to run twice.
create table jobs (
    id uuid constraint jobs_pkey primary key,
    name text not null,
    payload jsonb not null,
    run_at timestamptz not null default now(),
    attempts integer not null default 0,
    claimed_until timestamptz,
    last_error text,
    finished_at timestamptz,
    failed_at timestamptz,
    created_at timestamptz not null default now()
);
create index jobs_waiting on jobs (run_at) where finished_at is null and failed_at is null;

-- Mails queued in the transaction of the change that they tell of: sent at least once, or never if it was rolled back.
create table outbox_mails (
    id uuid constraint outbox_mails_pkey primary key,
    recipient text not null,
    subject text not null,
    body_text text not null,
    body_html text,
    language text not null constraint outbox_mails_language_check check (is_language_tag(language)),
    sent_at timestamptz,
    failed_at timestamptz,
    error text,
    created_at timestamptz not null default now()
);

create table import_batches (
    id uuid constraint import_batches_pkey primary key,
    source text not null,
    digest text not null,
    state text not null constraint import_batches_state_check check (state in ('planned', 'applied', 'undone', 'failed')),
    report jsonb not null,
    started_by uuid constraint import_batches_started_by_fkey references accounts (id),
    created_at timestamptz not null default now(),
    applied_at timestamptz
);

create table import_rows (
    batch_id uuid not null constraint import_rows_batch_id_fkey references import_batches (id) on delete cascade,
    organization_id uuid not null,
    outcome text not null constraint import_rows_outcome_check check (outcome in ('new', 'changed', 'unchanged', 'kept-edited', 'refused')),
    detail text,
    constraint import_rows_pkey primary key (batch_id, organization_id)
);

-- Organizations that asked not to be listed: the entry survives every later import.
create table do_not_list (
    id uuid constraint do_not_list_pkey primary key,
    organization_id uuid constraint do_not_list_organization_id_key unique,
    name text not null,
    reason text,
    created_at timestamptz not null default now()
);

-- Frozen monthly versions to cite.
create table snapshots (
    version text constraint snapshots_pkey primary key constraint snapshots_version_check check (version ~ '^[0-9]{4}-[0-9]{2}$'),
    made_at timestamptz not null,
    sha256 text not null constraint snapshots_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    organization_count integer not null,
    document jsonb not null
);
