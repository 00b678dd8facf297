-- The ground every other migration stands on: the web role, helper functions, the change log.

-- The server works as hamroh_web (`set role` on every connection of its pool): it may read and write
-- rows, but neither change the schema nor rewrite what is append-only. Roles belong to the cluster, so
-- another database may have made it already, even at this very moment: then it is there, and is granted.
do $$
begin
    if not exists (select from pg_roles where rolname = 'hamroh_web') then
        begin
            create role hamroh_web nologin;
        exception
            when duplicate_object or unique_violation then
                null;
        end;
    end if;
    if not pg_has_role(current_user, 'hamroh_web', 'member') then
        begin
            execute format('grant hamroh_web to %I', current_user);
        exception
            when unique_violation then
                null;
        end;
    end if;
exception
    when insufficient_privilege then
        raise exception 'the role hamroh_web is missing and % may not create roles', current_user
            using hint = 'As an administrator: create role hamroh_web nologin; grant hamroh_web to the role of DATABASE_URL.';
end
$$;

grant usage on schema public to hamroh_web;
revoke create on schema public from public;
alter default privileges in schema public grant select, insert, update, delete on tables to hamroh_web;
alter default privileges in schema public grant usage, select on sequences to hamroh_web;

-- So that a server can see whether the schema is the one it was made for.
grant select on _sqlx_migrations to hamroh_web;

-- A date known to the year, the month or the day (EDTF level 0): 2004, 2004-09, 2004-09-30.
create function is_partial_date(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$';

-- A BCP 47 language tag, the part of it that we use: language, optional script or region.
create function is_language_tag(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$';

create function is_slug(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(value) <= 100;

create function is_country(value text) returns boolean
    language sql immutable parallel safe
    return value ~ '^[A-Z]{2}$';

create function set_updated_at() returns trigger
    language plpgsql as $$
begin
    new.updated_at := now();
    return new;
end
$$;

create function refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Which organizations changed, in which transaction. Rows become visible in commit order, not in order of
-- seq, so readers go by xid and the xmin of their snapshot. A null organization means the taxonomy or places.
create table change_log (
    seq bigint generated always as identity constraint change_log_pkey primary key,
    organization_id uuid,
    xid xid8 not null default pg_current_xact_id(),
    changed_at timestamptz not null default now()
);
create unique index change_log_once_per_transaction on change_log (xid, coalesce(organization_id, '00000000-0000-0000-0000-000000000000'));

create function wake_directory() returns trigger
    language plpgsql as $$
begin
    perform pg_notify('directory_changed', '');
    return null;
end
$$;
create trigger change_log_wakes_directory after insert on change_log
    for each statement execute function wake_directory();

create function log_inserted_organizations() returns trigger
    language plpgsql as $$
begin
    insert into change_log (organization_id) select distinct organization_id from new_rows on conflict do nothing;
    return null;
end
$$;

create function log_updated_organizations() returns trigger
    language plpgsql as $$
begin
    insert into change_log (organization_id)
    select organization_id from new_rows union select organization_id from old_rows
    on conflict do nothing;
    return null;
end
$$;

create function log_deleted_organizations() returns trigger
    language plpgsql as $$
begin
    insert into change_log (organization_id) select distinct organization_id from old_rows on conflict do nothing;
    return null;
end
$$;

create function log_taxonomy() returns trigger
    language plpgsql as $$
begin
    if exists (select from rows) then
        insert into change_log (organization_id) values (null) on conflict do nothing;
    end if;
    return null;
end
$$;

-- Gives a table of the taxonomy or of places its change-log triggers.
create procedure log_taxonomy_changes_of(table_name text)
    language plpgsql as $$
begin
    execute format('create trigger %I after insert on %I referencing new table as rows for each statement execute function log_taxonomy()', table_name || '_log_insert', table_name);
    execute format('create trigger %I after update on %I referencing new table as rows for each statement execute function log_taxonomy()', table_name || '_log_update', table_name);
    execute format('create trigger %I after delete on %I referencing old table as rows for each statement execute function log_taxonomy()', table_name || '_log_delete', table_name);
end
$$;

-- Gives a table with an organization_id column its three change-log triggers.
create procedure log_changes_of(table_name text)
    language plpgsql as $$
begin
    execute format('create trigger %I after insert on %I referencing new table as new_rows
        for each statement execute function log_inserted_organizations()', table_name || '_log_insert', table_name);
    execute format('create trigger %I after update on %I referencing new table as new_rows old table as old_rows
        for each statement execute function log_updated_organizations()', table_name || '_log_update', table_name);
    execute format('create trigger %I after delete on %I referencing old table as old_rows
        for each statement execute function log_deleted_organizations()', table_name || '_log_delete', table_name);
end
$$;
