-- The villages as they stand on the day, each with those merged into it before.
create table s1 as select v.id, case when v.vto < p.until and v.into_ is not null then v.into_ else v.id end as s from village v cross join par p;
create table s2 as select a.id, b.s from s1 a join s1 b on b.id = a.s;
create table unit as select a.id as village, b.s as unit,
  coalesce((select m.idx from mon m where dateadd(day, 1, v.vto) <= m.whole_end order by m.idx limit 1), 999) as merged
from s2 a join s1 b on b.id = a.s join village v on v.id = a.id;
create table scopes as select distinct unit as scope, unit from unit union all select distinct '', unit from unit;

-- The row that counts: an actual value before an estimate, the later report before the earlier, the later line last.
create index scopes_of on scopes(unit);
create table figure as
select k.village, k.indicator, k.idx, k.v, i.kind, i.base, u.unit, u.merged, k.est,
  case when i.base = 'households' then w.households when i.base = 'population' then w.population else k.o end as o
from (select r.village, r.indicator, m.idx, cast(r.v as decfloat(100)) as v, cast(nullif(r.o, '') as decfloat(100)) as o,
    r.kind = 'estimate' as est,
    row_number() over (partition by r.village, r.indicator, r.period
      order by case when r.kind = 'estimate' then 1 else 0 end, r.reported_on desc, r.file desc, r.line desc) as best
  from report r join mon m on m.ym = r.period cross join par p
  where cast(r.reported_on as date) <= p.known and m.idx <= p.last) k
join indicator i on i.id = k.indicator join village w on w.id = k.village join unit u on u.village = k.village
where best = 1;
create table usable as select * from figure where kind <> 'share' or o > 0;

-- What counts as of the end of each month.
create index usable_of on usable(indicator, village, idx);
create table latest as
select m.idx as m, f.village, f.indicator, f.unit, f.merged, max(f.idx) as idx
from usable f join mon m on f.idx <= m.idx cross join par p where m.idx <= p.last and f.kind <> 'flow'
group by m.idx, f.village, f.indicator, f.unit, f.merged;
create index latest_of on latest(indicator, village, m);
create table term as
select p.last as m, f.unit, f.village, f.indicator, f.kind, f.base, f.idx, f.v, f.o, f.est
from usable f cross join par p where f.kind = 'flow'
union all
select l.m, f.unit, f.village, f.indicator, f.kind, f.base, f.idx, f.v, f.o, f.est
from latest l join usable f on f.village = l.village and f.indicator = l.indicator and f.idx = l.idx
left join latest own on own.m = l.m and own.indicator = l.indicator and own.village = l.unit
where l.village = l.unit or own.idx is null or own.idx < l.merged;
create table val as
select t.m, t.indicator, s.scope,
  round(case when t.kind <> 'share' then sum(t.v) when t.base = 'reported' then 100 * sum(t.v) / sum(t.o) else sum(t.v * t.o) / sum(t.o) end, 60) as a,
  bool_or(t.est) as est, max(t.idx) as latest, max(case when t.est then t.idx end) as est_idx, count(distinct t.unit) as units
from term t join scopes s on s.unit = t.unit group by t.m, t.indicator, s.scope, t.kind, t.base;
create index val_of on val(indicator, scope, m);
create table actual as select v.* from val v cross join par p where v.m = p.last;
create index actual_of on actual(indicator, scope);

-- What is to be reached, and from where.
create table aim as
select i.id as indicator, '' as scope, i.low, i.high, i.baseline as b, false as own from indicator i
union all
select i.id, w.unit,
  case when i.kind <> 'share' then t.low when t.low is not null and (i.better <> 'within' or t.low <> t.high) then t.low else i.low end,
  case when i.kind <> 'share' then t.high when t.low is not null and (i.better <> 'within' or t.low <> t.high) then t.high else i.high end,
  case when i.kind = 'flow' then null when t.b is not null then t.b when i.kind = 'share' or i.baseline = 0 then i.baseline end,
  t.low is not null
from indicator i cross join (select distinct unit from unit) w
left join (select h.indicator, u.unit, sum(h.low) as low, sum(h.high) as high, sum(h.baseline) as b
  from handed h join unit u on u.village = h.village join indicator j on j.id = h.indicator
  where h.phase = '' and (j.kind <> 'share' or u.village = u.unit) group by h.indicator, u.unit) t
  on t.indicator = i.id and t.unit = w.unit;
create table silent as
select s.scope, a.indicator, count(*) as silent from aim a join scopes s on s.unit = a.scope join indicator i on i.id = a.indicator
where i.kind = 'stock' and a.own and not exists (select 1 from actual x where x.indicator = a.indicator and x.scope = a.scope)
group by s.scope, a.indicator;
