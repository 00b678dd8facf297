-- Rows as this migration leaves room for; every later migration must carry them along.

insert into change_log (organization_id) values ('00000000-0000-4000-8000-000000000001'), (null);
