-- How every organization answers every group of a filter: 2 yes, 1 not said, 0 no. A group that is not asked is 2.
insert into answered
select l.id, l.is_help, l.coverage = 'global', l.is_urgent,
    case when $1 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'need' and value = any ($1)) then 2
         when l.id in (select organization_id from silent where room = 'need') then 1 else 0 end,
    case when $2 = '{}' then 2
         else (select max(pg_temp.works_in(l.id, l.coverage, k.country, k.region, k.city)) from known_place k where k.code = any ($2)) end,
    case when $3 = '{}' and $4 = '{}' then 2
         when l.id in (select organization_id from spoken where ($3 = '{}' or language = any ($3)) and ($4 = '{}' or mode = any ($4))) then 2
         when l.id in (select organization_id from silent where room = 'lang') then 1
         when $4 <> '{}' and l.id in (select organization_id from spoken where ($3 = '{}' or language = any ($3)) and mode = 'not-stated') then 1
         else 0 end,
    case when $5 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'kind' and value = any ($5)) then 2 else 0 end,
    case when $6 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'for' and value = any ($6)) then 2
         when (select count(*) from refused r where r.organization_id = l.id and r.criterion = any ($6)) = cardinality($6) then 0
         else 1 end,
    case when $7 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'cost' and value = any ($7)) then 2
         when l.id in (select organization_id from silent where room = 'cost') then case when 'unknown' = any ($7) then 2 else 1 end else 0 end,
    case when $8 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'way' and value = any ($8)) then 2
         when l.id in (select organization_id from silent where room = 'way') then 1 else 0 end,
    case when not $9 then 2 else (select says from opening where organization_id = l.id) end,
    case when $10 is null or l.checked_on >= $10 then 2 else 0 end,
    case when $11 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'community' and value = any ($11)) then 2
         when l.id in (select organization_id from silent where room = 'community') then 1 else 0 end,
    case when $12 = '{}' then 2
         when l.id in (select organization_id from fact where room = 'status' and value = any ($12)) then 2
         when l.id in (select organization_id from silent where room = 'status') then case when 'unknown' = any ($12) then 2 else 1 end else 0 end
from listed l
