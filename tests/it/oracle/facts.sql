-- What every organization says, in the plainest shape: one row for each value. The tests ask these tables instead of the engine.
create temporary table listed as
    select o.id,
           o.coverage,
           o.listing = 'help' and o.direct_help <> 'no' and o.status not in ('closed', 'merged')
               and not exists (select from legal_notices n where n.organization_id = o.id and n.kind in ('extremist', 'terrorist')) as is_help,
           (select max(c.checked_on) from checks c where c.organization_id = o.id) as checked_on,
           exists (
               select from phones p
               left join service_at_locations s on s.id = p.service_at_location_id
               left join locations h on h.id in (p.location_id, s.location_id) and h.visibility = 'hidden'
               where p.organization_id = o.id and p.is_urgent and h.id is null) as is_urgent
    from organizations o;
create unique index on listed (id);

create temporary table fact as
    select distinct organization_id, 'need' as room, need as value from service_needs
    union select s.organization_id, 'need', n.parent from service_needs s join needs n on n.slug = s.need where n.parent is not null
    union select id, 'kind', kind from organizations
    union select organization_id, 'lang', language from service_languages
    union select organization_id, 'cost', cost from services where cost <> 'unknown'
    union select organization_id, 'way', way from service_access
    union select organization_id, 'community', community from organization_communities
    union select id, 'status', status from organizations where status <> 'unknown'
    union select organization_id, 'for', criterion from service_eligibility where answer = 'yes'
    union select s.organization_id, 'for', c.criterion
        from services s cross join (select distinct criterion from service_eligibility) c
        where s.welcome = 'unconditional'
          and not exists (select from service_eligibility e where e.service_id = s.id and e.criterion = c.criterion and e.answer = 'no');
create index on fact (room, value);

create temporary table silent as
    select l.id as organization_id, r.room
    from listed l cross join (values ('need'), ('lang'), ('cost'), ('way'), ('community'), ('status')) r (room)
    where not exists (select from fact f where f.organization_id = l.id and f.room = r.room);
create index on silent (room);

-- Each language with its best mode.
create temporary table spoken as
    select distinct on (organization_id, language) organization_id, language, mode
    from service_languages
    order by organization_id, language,
             array_position(array['staff', 'interpreter', 'phone-interpreter', 'written', 'bring-someone', 'not-stated'], mode);

-- People whom every service refuses.
create temporary table refused as
    select e.organization_id, e.criterion
    from service_eligibility e
    where e.answer = 'no'
      and not exists (select from fact f where f.organization_id = e.organization_id and f.room = 'for' and f.value = e.criterion)
    group by e.organization_id, e.criterion
    having count(*) = (select count(*) from services s where s.organization_id = e.organization_id);

create temporary table area as
    select p.organization_id, p.country, p.region, c.slug as city
    from (
        select organization_id, country, region, city_id from organization_places
        union select organization_id, country, region, city_id from service_areas
    ) p
    left join cities c on c.id = p.city_id;
create index on area (organization_id);

-- Whether an organization works in a place: 2 yes, 1 not said, 0 no.
create function pg_temp.works_in(organization uuid, coverage text, asked_country text, asked_region text, asked_city text) returns integer
    language sql stable as $$
    select case
        when coverage = 'global' then 2
        when not exists (select from area a where a.organization_id = organization) then 1
        else coalesce((
            select max(case
                when a.country <> asked_country then 0
                when asked_region is null and asked_city is null then 2
                when coverage in ('national', 'cross-border') then 2
                when asked_city is not null and a.city = asked_city then 2
                when a.region is null then 1
                when a.region <> asked_region then 0
                when asked_city is null then 2
                when coverage = 'regional' then 2
                when a.city is null then 1
                else 0
            end)
            from area a where a.organization_id = organization), 0)
    end
$$;

-- Who is open, as the test has worked it out from the hours; in which order records stand; places to count.
create temporary table opening (organization_id uuid primary key, says integer not null);
create temporary table standing (organization_id uuid primary key, position integer not null);
create temporary table known_place (code text primary key, country text not null, region text, city text);
