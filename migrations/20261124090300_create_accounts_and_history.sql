-- Who may edit, and what was done: accounts, the append-only history, checks, and the audit chain.

create table accounts (
    id uuid constraint accounts_pkey primary key,
    email text not null constraint accounts_email_check check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
    role text not null constraint accounts_role_check check (role in ('staff', 'moderator', 'admin')),
    language text not null constraint accounts_language_check check (is_language_tag(language)),
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint accounts_email_key unique (email)
);
create trigger accounts_set_updated_at before update on accounts for each row execute function set_updated_at();

create table memberships (
    account_id uuid not null constraint memberships_account_id_fkey references accounts (id) on delete cascade,
    organization_id uuid not null constraint memberships_organization_id_fkey references organizations (id) on delete cascade,
    role text not null constraint memberships_role_check check (role in ('owner', 'editor')),
    created_at timestamptz not null default now(),
    constraint memberships_pkey primary key (account_id, organization_id)
);

-- Tokens are stored as SHA-256 only; single use; a GET never consumes one.
create table invitations (
    id uuid constraint invitations_pkey primary key,
    organization_id uuid not null constraint invitations_organization_id_fkey references organizations (id) on delete cascade,
    email text not null,
    role text not null constraint invitations_role_check check (role in ('owner', 'editor')),
    token_hash bytea not null constraint invitations_token_hash_key unique constraint invitations_token_hash_check check (length(token_hash) = 32),
    invited_by uuid constraint invitations_invited_by_fkey references accounts (id),
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null default now()
);

create table sessions (
    id uuid constraint sessions_pkey primary key,
    account_id uuid not null constraint sessions_account_id_fkey references accounts (id) on delete cascade,
    token_hash bytea not null constraint sessions_token_hash_key unique constraint sessions_token_hash_check check (length(token_hash) = 32),
    created_at timestamptz not null default now(),
    last_used_at timestamptz not null default now(),
    expires_at timestamptz not null,
    verified_at timestamptz
);

create table credentials (
    id uuid constraint credentials_pkey primary key,
    account_id uuid not null constraint credentials_account_id_fkey references accounts (id) on delete cascade,
    type text not null constraint credentials_type_check check (type in ('password', 'totp', 'passkey', 'recovery-code')),
    secret text not null,
    label text,
    created_at timestamptz not null default now(),
    last_used_at timestamptz
);

create table api_keys (
    id uuid constraint api_keys_pkey primary key,
    account_id uuid not null constraint api_keys_account_id_fkey references accounts (id) on delete cascade,
    label text not null,
    token_hash bytea not null constraint api_keys_token_hash_key unique constraint api_keys_token_hash_check check (length(token_hash) = 32),
    scopes text[] not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
);

-- One immutable snapshot of an organization with everything below it. Its state is the newest row of
-- revision_decisions; the current version of an organization is its newest published revision.
create table revisions (
    id uuid constraint revisions_pkey primary key,
    organization_id uuid not null,
    number integer not null constraint revisions_number_check check (number >= 1),
    document jsonb not null,
    author_id uuid constraint revisions_author_id_fkey references accounts (id),
    author_role text not null constraint revisions_author_role_check check (author_role in ('system', 'staff', 'moderator', 'admin', 'visitor')),
    reason text not null constraint revisions_reason_check check (length(reason) between 1 and 1000),
    source text,
    needs_second_person boolean not null default false,
    created_at timestamptz not null default now(),
    constraint revisions_organization_id_number_key unique (organization_id, number),
    constraint revisions_decision_key unique (id, needs_second_person)
);

create table revision_decisions (
    id uuid constraint revision_decisions_pkey primary key,
    revision_id uuid not null,
    needs_second_person boolean not null,
    state text not null constraint revision_decisions_state_check check (state in ('draft', 'pending', 'published', 'rejected')),
    author_id uuid,
    decided_by uuid constraint revision_decisions_decided_by_fkey references accounts (id),
    reason text,
    decided_at timestamptz not null default now(),
    constraint revision_decisions_revision_id_fkey foreign key (revision_id, needs_second_person) references revisions (id, needs_second_person),
    -- A risky change needs a second person; nobody approves what they wrote.
    constraint revision_decisions_second_person_check check (
        state <> 'published' or not needs_second_person
        or (decided_by is not null and author_id is not null and decided_by <> author_id))
);
create index revision_decisions_revision_id on revision_decisions (revision_id, decided_at desc);

-- The author of a decision's revision is copied by the database, so that nobody can claim another one.
create function copy_revision_author() returns trigger
    language plpgsql as $$
begin
    select author_id into new.author_id from revisions where id = new.revision_id;
    return new;
end
$$;
create trigger revision_decisions_copy_author before insert on revision_decisions for each row execute function copy_revision_author();

-- A part of an old revision that readers must no longer see. Readers apply it; the owner's purge job makes it final.
create table redactions (
    id uuid constraint redactions_pkey primary key,
    revision_id uuid not null constraint redactions_revision_id_fkey references revisions (id),
    path text[] not null,
    reason text not null,
    redacted_by uuid constraint redactions_redacted_by_fkey references accounts (id),
    created_at timestamptz not null default now()
);

alter table organizations add column published_revision_id uuid
    constraint organizations_published_revision_id_fkey references revisions (id) deferrable initially deferred;
alter table organizations add column version integer not null default 1 constraint organizations_version_check check (version >= 1);

-- What a person confirmed, how and when. Freshness is computed from it; an edit of a checked field drops
-- the check, because a check names the revision that it was made on.
create table checks (
    id uuid constraint checks_pkey primary key,
    organization_id uuid not null constraint checks_organization_id_fkey references organizations (id) on delete cascade,
    position integer not null default 0,
    field_group text not null constraint checks_field_group_check check (field_group in ('identity', 'phones', 'address', 'hours', 'languages', 'cost', 'safety')),
    method text not null constraint checks_method_check check (method in ('organization', 'call', 'visit', 'website', 'document')),
    role text not null constraint checks_role_check check (role in ('organization', 'moderator')),
    checked_on date not null,
    note text
);
create index checks_organization_id on checks (organization_id);
call log_changes_of('checks');

-- Gone organizations: 410 with a successor for at least two years; the id is never used again.
create table tombstones (
    organization_id uuid constraint tombstones_pkey primary key,
    slug text not null constraint tombstones_slug_key unique constraint tombstones_slug_check check (is_slug(slug)),
    successor_id uuid constraint tombstones_successor_id_fkey references organizations (id),
    is_merged boolean not null default false,
    reason text not null,
    gone_at timestamptz not null default now()
);
call log_changes_of('tombstones');

-- Append-only and chained: the hash of each entry covers the hash before it, so a changed or removed row shows.
create table audit_entries (
    seq bigint generated always as identity constraint audit_entries_pkey primary key,
    at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    actor_role text not null,
    action text not null,
    subject_type text not null,
    subject_id uuid,
    detail jsonb not null default '{}',
    previous_hash bytea,
    hash bytea not null
);

-- No two entries follow the same one: a writer that reads an old snapshot is refused instead of forking the chain.
create unique index audit_entries_unbroken on audit_entries (coalesce(previous_hash, ''));

-- Over a JSON array, which tells apart what lies in different fields, whatever characters are in them.
create function audit_entry_hash(entry audit_entries) returns bytea
    language sql stable
    return sha256(convert_to(jsonb_build_array(encode(entry.previous_hash, 'hex'), entry.seq, extract(epoch from entry.at),
        entry.actor_id, entry.actor_role, entry.action, entry.subject_type, entry.subject_id, entry.detail)::text, 'UTF8'));

-- The first entry that is not what was written, or does not follow the one before it; null when the chain is whole.
create function first_broken_audit_entry() returns bigint
    language sql stable
    return (
        select min(seq)
        from (
            select e.seq, e.hash <> audit_entry_hash(e) or e.previous_hash is distinct from lag(e.hash) over (order by e.seq) as is_broken
            from audit_entries e
        ) entries
        where is_broken);

create function chain_audit_entry() returns trigger
    language plpgsql as $$
begin
    -- One chain, so one writer at a time; seq is drawn again under the lock to keep the order of the chain.
    perform pg_advisory_xact_lock(hashtext('audit_entries'));
    new.seq := nextval(pg_get_serial_sequence('audit_entries', 'seq'));
    select hash into new.previous_hash from audit_entries order by seq desc limit 1;
    new.hash := audit_entry_hash(new);
    return new;
end
$$;
create trigger audit_entries_chain before insert on audit_entries for each row execute function chain_audit_entry();

do $$
declare
    name text;
begin
    foreach name in array array['revisions', 'revision_decisions', 'audit_entries'] loop
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_append_only', name);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_keep_all', name);
        execute format('revoke update, delete, truncate on %I from hamroh_web', name);
    end loop;
end
$$;
