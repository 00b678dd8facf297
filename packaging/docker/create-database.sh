#!/bin/sh
# Runs once, when the database container starts on an empty volume: creates the account that the program
# uses and the database that this account owns.
#
# The program is no superuser, as one can run commands on the server through SQL; hamroh_web, the role that
# it serves visitors as, is made here because an owner may not create roles. And the superuser loses the
# password that the image asks for: from then on only a shell in this container gets in as it.
set -eu

: "${POSTGRES_PASSWORD:?}" "${POSTGRES_USER:=postgres}"

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --set=password="$POSTGRES_PASSWORD" \
    --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
create role hamroh login password :'password';
create role hamroh_web nologin;
grant hamroh_web to hamroh;
create database hamroh owner hamroh;
revoke connect on database postgres, template1 from public;
alter role current_user password null;
SQL
