-- Targets: a range is written low-high.
create table handed as select village, indicator, coalesce(phase, '') as phase,
  cast(regexp_replace(target, '^(.+)-.*$', '$1') as decfloat(100)) as low,
  cast(regexp_replace(target, '^.+-', '') as decfloat(100)) as high,
  cast(nullif(baseline, '') as decfloat(100)) as baseline
from target;

-- The days on which a pace is asked for, and how far even months would be by then.
create table days as
with asked as (
  select last_day as d from mon union select dateadd(day, -1, first_day) from mon union select pto from phase
  union select d from askedday),
edge as (select min(first_day) as span_from, max(last_day) as span_to, count(*) as n from mon)
select a.d, m.idx,
  case when a.d < edge.span_from then 0 when a.d >= edge.span_to then 1
    else cast(datediff(day, m.first_day, a.d) + 1 as decfloat(100)) / (datediff(day, m.first_day, m.last_day) + 1) end as gone,
  case when a.d < edge.span_from then 0 when a.d >= edge.span_to then 1
    else (m.idx - 1 + cast(datediff(day, m.first_day, a.d) + 1 as decfloat(100)) / (datediff(day, m.first_day, m.last_day) + 1)) / edge.n end as even
from asked a cross join edge left join mon m on a.d between m.first_day and m.last_day;

-- The pace at each month's end, where months say it.
create table paceend as
select i.id as indicator, m.idx,
  case when i.pace = 'months' then (select p.percent / 100 from pacemonth p where p.indicator = i.id and p.idx = m.idx)
    when i.pace = 'season' and exists (select 1 from season s join mon x on x.mon = s.mon where s.indicator = i.id)
      then cast((select count(*) from mon x where x.idx <= m.idx and x.mon in (select s.mon from season s where s.indicator = i.id)) as decfloat(100))
        / (select count(*) from mon x where x.mon in (select s.mon from season s where s.indicator = i.id))
    else cast(m.idx as decfloat(100)) / (select count(*) from mon) end as p
from indicator i cross join mon m where i.pace <> 'phases'
union all select i.id, 0, 0 from indicator i where i.pace <> 'phases';

-- The points that phases give, by how far even months would be; the way begins at 0 and ends at 1.
create table pacepoint as
select indicator, even, p from (
  select indicator, even, p, row_number() over (partition by indicator, even order by weight desc) as best from (
    select id as indicator, cast(0 as decfloat(100)) as even, cast(0 as decfloat(100)) as p, 0 as weight from indicator where pace = 'phases'
    union all select id, 1, 1, 9 from indicator where pace = 'phases'
    union all select p.indicator, d.even, p.percent / 100, 1 from pacephase p join phase h on h.id = p.phase join days d on d.d = h.pto))
where best = 1;

create table pace as
select i.id as indicator, d.d,
  case when d.idx is null or d.even = 1 then d.even
    when i.pace <> 'phases' then b.p + (e.p - b.p) * d.gone
    else (select x.p from pacepoint x where x.indicator = i.id and x.even <= d.even order by x.even desc limit 1)
      + ((select x.p from pacepoint x where x.indicator = i.id and x.even >= d.even order by x.even limit 1)
         - (select x.p from pacepoint x where x.indicator = i.id and x.even <= d.even order by x.even desc limit 1))
      * coalesce((d.even - (select max(x.even) from pacepoint x where x.indicator = i.id and x.even <= d.even))
        / nullif((select min(x.even) from pacepoint x where x.indicator = i.id and x.even >= d.even)
          - (select max(x.even) from pacepoint x where x.indicator = i.id and x.even <= d.even), 0), 0) end as p
from indicator i cross join days d
left join paceend e on e.indicator = i.id and e.idx = d.idx
left join paceend b on b.indicator = i.id and b.idx = d.idx - 1;

create index pace_at on pace(indicator, d);

-- What a month is to bring.
create table step as
select i.id as indicator, m.idx,
  (select p.p from pace p where p.indicator = i.id and p.d = m.last_day )
  - (select p.p from pace p where p.indicator = i.id and p.d = dateadd(day, -1, m.first_day)) as dp
from indicator i cross join mon m;

create index step_of on step(indicator, idx);

-- The day on which a report came, for each way of looking at it.
create table came as select village, period, cast(reported_on as date) as came from report group by village, period, reported_on;

-- Last year's rows, by this year's month; of two for the same the later in the file counts.
create table before as
select village, indicator, idx, v, o from (
  select p.village, p.indicator, m.idx, cast(p.v as decfloat(100)) as v, cast(nullif(p.o, '') as decfloat(100)) as o,
    row_number() over (partition by p.village, p.indicator, p.period order by p.line desc) as best
  from previous p join mon m on cast(left(m.ym, 4) as int) - 1 = cast(left(p.period, 4) as int) and right(m.ym, 2) = right(p.period, 2))
where best = 1;
create index before_of on before(indicator, village);
create index report_of on report(indicator, village);
