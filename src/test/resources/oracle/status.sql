create table measured as
select m.*, p.p, case when m.kind = 'flow' then m.low * p.p when m.yard = 'corridor' then null
    when m.yard = 'way' then m.b + (m.low - m.b) * p.p else m.low end as e
from (select a.indicator, a.scope, a.low, a.high, a.b, i.kind, i.better, x.a, coalesce(x.est, false) as est, x.latest,
    coalesce(s.silent, 0) * case when x.a is null then 0 else 1 end as silent,
    coalesce(least((select e.whole_end from mon e where e.idx = x.est_idx and e.whole_end > par.until), par.span_to), par.until) as until,
    par.until >= par.span_to as over_,
    case when i.better = 'within' then 'corridor' when i.kind = 'flow' then case when i.better = 'higher' then 'sum' else 'ceiling' end
      when a.b is not null and ((i.better = 'higher' and a.low >= a.b) or (i.better = 'lower' and a.low <= a.b)) then 'way' else 'level' end as yard
  from aim a join indicator i on i.id = a.indicator cross join par
  left join actual x on x.indicator = a.indicator and x.scope = a.scope
  left join silent s on s.indicator = a.indicator and s.scope = a.scope
  where a.low is not null or x.a is not null) m
left join pace p on p.indicator = m.indicator
  and p.d = least(m.until, (select span_to from par));

create table ratios as
select m.*,
  case yard when 'sum' then a / nullif(e, 0) when 'ceiling' then e / nullif(a, 0) when 'way' then (a - b) / nullif(e - b, 0)
    when 'level' then case when better = 'higher' then a / nullif(low, 0) else low / nullif(a, 0) end
    else case when a < low * part then a / nullif(low * part, 0) when a > high * part then high * part / nullif(a, 0) when low is not null then a * 0 + 1 end end as ratio,
  case when yard = 'corridor' then case when a < low then a / nullif(low, 0) when a > high then high / nullif(a, 0) when low is not null then a * 0 + 1 end
    when kind = 'flow' or better = 'higher' then a / nullif(low, 0) else low / nullif(a, 0) end as reached,
  case yard when 'ceiling' then a <= low when 'corridor' then a between low and high else (better = 'higher' and a >= low) or (better = 'lower' and a <= low) end as met,
  (yard = 'ceiling' and a > low) or (yard = 'corridor' and kind = 'flow' and a > high) as broken
from (select x.*, case when kind = 'flow' then p else 1 end as part from measured x) m;

create index ratios_of on ratios(indicator, scope);

-- Last year: the same months; nothing where a unit that counts now is not known then.
create table thenterm as
select s.scope, u.unit, b.indicator, i.kind, i.base, b.v,
  case when i.base = 'households' then w.households when i.base = 'population' then w.population else b.o end as o, b.village, b.idx
from ratios r join scopes s on s.scope = r.scope join unit u on u.unit = s.unit join before b on b.village = u.village
  and b.indicator = r.indicator and b.idx <= r.latest join indicator i on i.id = b.indicator join village w on w.id = b.village;
create table thencounted as
select * from (select t.*, row_number() over (partition by scope, village, indicator order by idx desc) as back from thenterm t where kind <> 'share' or o > 0)
where kind = 'flow' or back = 1;
create table lastyear as
select t.indicator, t.scope,
  case when t.kind <> 'share' then sum(v) when t.base = 'reported' then 100 * sum(v) / sum(o) else sum(v * o) / sum(o) end as c
from thencounted t join actual x on x.indicator = t.indicator and x.scope = t.scope
group by t.indicator, t.scope, t.kind, t.base, x.units
having count(distinct case when exists (select 1 from actual y where y.indicator = t.indicator and y.scope = t.unit) then t.unit end) = x.units;

-- Catching up: the months that can still bring something.
create table arrived as
select s.scope, c.period, count(distinct s.unit) as units from came c join scopes s on s.unit = c.village cross join par p
where c.came <= p.known group by s.scope, c.period;
create table members as select scope, count(*) as units from scopes group by scope;
create table remaining as
select r.indicator, r.scope, m.idx, m.ym, i.pace <> 'season' or w.mon is not null as in_season
from ratios r join indicator i on i.id = r.indicator cross join mon m cross join par p
join members n on n.scope = r.scope left join arrived q on q.scope = r.scope and q.period = m.ym
left join (select distinct indicator, mon from season) w on w.indicator = r.indicator and w.mon = m.mon
where not r.over_ and (m.idx > p.last or (m.idx = p.last and coalesce(q.units, 0) < n.units));
create table best as
select indicator, scope, max(x) as best from (
  select f.indicator, s.scope, f.idx, sum(f.v) as x from figure f join scopes s on s.unit = f.unit where f.kind = 'flow' group by f.indicator, s.scope, f.idx
  union all
  select b.indicator, s.scope, b.idx, sum(b.v) from before b join unit u on u.village = b.village join scopes s on s.unit = u.unit
  join indicator i on i.id = b.indicator where i.kind = 'flow' group by b.indicator, s.scope, b.idx)
group by indicator, scope having max(x) > 0;
create table leftmonth as
select indicator, scope, ym, row_number() over (partition by indicator, scope order by idx desc) as to_end from remaining where in_season;
create index leftmonth_of on leftmonth(indicator, scope);
create index best_of on best(indicator, scope);
create table catchup as
select r.indicator, r.scope, r.low - r.a as missing, (r.low - r.a) / nullif(n.left_, 0) as each_,
  case when n.left_ = 0 then n.first_ym when r.kind = 'flow' then
    (select min(q.ym) from leftmonth q join best b on b.indicator = q.indicator and b.scope = q.scope
     where q.indicator = r.indicator and q.scope = r.scope and r.low - r.a > b.best * q.to_end) end as beyond
from ratios r join (select indicator, scope, sum(case when in_season then 1 else 0 end) as left_, min(ym) as first_ym from remaining group by indicator, scope) n
  on n.indicator = r.indicator and n.scope = r.scope
where (r.better = 'higher' and r.low > r.a) or (r.better = 'lower' and r.low < r.a and r.kind <> 'flow');

-- Forecasts: months that are over, and of them those in which every unit that counts has reported.
create table anyrow as
select f.indicator, s.scope, f.idx from figure f join scopes s on s.unit = f.unit group by f.indicator, s.scope, f.idx;
create table monthsum as
select f.indicator, s.scope, f.idx, count(distinct f.unit) as units, sum(f.v) as x, bool_or(f.est) as est
from usable f join scopes s on s.unit = f.unit group by f.indicator, s.scope, f.idx;
create index anyrow_of on anyrow(indicator, scope, idx);
create index monthsum_of on monthsum(indicator, scope, idx);
create table known as
select r.indicator, r.scope, m.idx, coalesce(u.units, 0) = x.units as whole
from ratios r join mon m on m.last_day <= r.until join anyrow y on y.indicator = r.indicator and y.scope = r.scope and y.idx = m.idx
left join actual x on x.indicator = r.indicator and x.scope = r.scope
left join monthsum u on u.indicator = r.indicator and u.scope = r.scope and u.idx = m.idx;
create table series as
select k.indicator, k.scope, k.idx, r.kind, case when r.kind = 'flow' then u.x else v.a end as x, case when r.kind = 'flow' then u.est else v.est end as est,
  lag(case when r.kind = 'flow' then u.x else v.a end) over (partition by k.indicator, k.scope order by k.idx) as x_before,
  lag(k.idx) over (partition by k.indicator, k.scope order by k.idx) as idx_before
from known k join ratios r on r.indicator = k.indicator and r.scope = k.scope
join monthsum u on u.indicator = k.indicator and u.scope = k.scope and u.idx = k.idx
left join val v on v.m = k.idx and v.indicator = k.indicator and v.scope = k.scope
where k.whole and r.a is not null;
create index series_of on series(indicator, scope, idx);
create table rate as
select s.indicator, s.scope, s.idx, s.est,
  case when r.kind = 'flow' then s.x / d.dp
    when r.kind = 'share' and r.yard = 'way' then (s.x - case when s.idx = 1 then r.b when s.idx_before = s.idx - 1 then s.x_before end) / d.dp
    when r.kind = 'share' then s.x
    else (s.x - s.x_before) / (s.idx - s.idx_before) end as rate
from series s join ratios r on r.indicator = s.indicator and r.scope = s.scope join step d on d.indicator = s.indicator and d.idx = s.idx
where (r.kind = 'flow' and d.dp > 0) or (r.kind = 'share' and (r.yard <> 'way' or d.dp > 0)) or r.kind = 'stock';
create table line as
select s.indicator, s.scope, count(*) as n, avg(cast(s.idx as decfloat(100))) as mx, sum(s.x) / count(*) as my, min(s.x) as lowest,
  max(s.idx) as last_idx, bool_or(s.est) as est
from series s where s.kind = 'stock' group by s.indicator, s.scope having count(*) >= 3;
create table slope as
select l.*, sum((s.idx - l.mx) * (s.x - l.my)) / sum((s.idx - l.mx) * (s.idx - l.mx)) as k
from line l join series s on s.indicator = l.indicator and s.scope = l.scope
group by l.indicator, l.scope, l.n, l.mx, l.my, l.lowest, l.last_idx, l.est;
create table guess as
select r.indicator, r.scope, 'trend' as method, l.my + l.k * (par.n - l.mx) as f, l.n as months, l.est,
  z.x as start_, par.n - l.last_idx as factor, l.lowest >= 0 as floor_
from ratios r join slope l on l.indicator = r.indicator and l.scope = r.scope cross join par
join series z on z.indicator = r.indicator and z.scope = r.scope and z.idx = l.last_idx
where r.low is not null and not r.over_
union all
select r.indicator, r.scope, 'pace', case when r.yard = 'way' then r.b + (r.a - r.b) / r.p else r.a / r.p end, n.months, r.est, r.a, 1 - r.p, false
from ratios r left join (select k.indicator, k.scope, count(*) as months from known k join step d on d.indicator = k.indicator and d.idx = k.idx
  where d.dp > 0 group by k.indicator, k.scope) n on n.indicator = r.indicator and n.scope = r.scope
where r.low is not null and not r.over_ and r.a is not null and r.p > 0 and (r.kind = 'flow' or (r.kind = 'share' and r.yard = 'way'))
  and (coalesce(n.months, 0) >= 3 or r.p = 1)
union all
select r.indicator, r.scope, 'level', r.a, n.months, r.est, 0, 1, false
from ratios r join (select indicator, scope, count(*) as months from known group by indicator, scope having count(*) >= 3) n
  on n.indicator = r.indicator and n.scope = r.scope
where r.low is not null and not r.over_ and r.a is not null and r.kind = 'share' and r.yard <> 'way';
create index guess_of on guess(indicator, scope);
create index rate_of on rate(indicator, scope);
create table forecast as
select g.indicator, g.scope, g.method, coalesce(g.months, 0) as months,
  case when g.floor_ then greatest(g.f, 0) else g.f end as f,
  case when g.floor_ then greatest(least(g.f, coalesce(q.least, g.f)), 0) else least(g.f, coalesce(q.least, g.f)) end as low,
  case when g.floor_ then greatest(g.f, coalesce(q.most, g.f), 0) else greatest(g.f, coalesce(q.most, g.f)) end as high,
  g.est or coalesce(q.est, false) as est
from guess g left join (select x.indicator, x.scope, min(y.start_ + y.factor * x.rate) as least, max(y.start_ + y.factor * x.rate) as most, bool_or(x.est) as est
  from rate x join guess y on y.indicator = x.indicator and y.scope = x.scope
  where x.rate is not null and not (y.method = 'pace' and y.factor = 0) group by x.indicator, x.scope) q
  on q.indicator = g.indicator and q.scope = g.scope;

create index forecast_of on forecast(indicator, scope);
create index lastyear_of on lastyear(indicator, scope);
create index catchup_of on catchup(indicator, scope);
create table statusrow as
select r.indicator, r.scope, r.low as target, r.e as expected, cast(r.until as varchar) as pace_at, r.a as actual, r.reached as achievement, r.ratio as pace_ratio,
  case when r.low is null then null when r.a is null then 'no-report'
    when r.met and (r.silent = 0 or r.better = 'higher') and (r.over_ or not (r.yard = 'ceiling' or (r.yard = 'corridor' and r.kind = 'flow'))) then 'done'
    when r.broken then 'behind'
    when r.ratio is null then case when case r.yard when 'sum' then r.a >= 0 when 'way' then (r.better = 'higher' and r.a >= r.b) or (r.better = 'lower' and r.a <= r.b) else r.met end then 'on-track' else 'behind' end
    when round(r.ratio, 40) >= g.on_track then 'on-track' when round(r.ratio, 40) >= g.slow then 'slow' else 'behind' end as status,
  r.est as estimated, r.silent as silent_villages,
  f.f as forecast, f.method as forecast_method, f.low as forecast_low, f.high as forecast_high, f.months as forecast_months, coalesce(f.est, false) as forecast_estimated,
  l.c as same_period,
  case when r.kind <> 'share' and l.c > 0 then r.a / l.c - 1 end as growth, case when r.kind = 'share' then r.a - l.c end as growth_points,
  c.missing, c.each_ as needed_per_month, c.beyond as out_of_reach_from
from ratios r cross join setting g
left join forecast f on f.indicator = r.indicator and f.scope = r.scope
left join lastyear l on l.indicator = r.indicator and l.scope = r.scope and r.a is not null
left join catchup c on c.indicator = r.indicator and c.scope = r.scope;

create table rates as
select v.id as village, count(m.idx) as due, count(c.came) as received,
  sum(case when c.came <= m.due then 1 else 0 end) as on_time, sum(case when c.came > m.due then 1 else 0 end) as late, count(m.idx) - count(c.came) as missing
from village v cross join par p left join mon m on m.due <= p.until and (v.vfrom is null or v.vfrom <= m.due) and (v.vto is null or v.vto >= m.due)
left join (select r.village, r.period, min(r.came) as came from came r cross join par q where r.came <= q.known group by r.village, r.period) c
  on c.village = v.id and c.period = m.ym
group by v.id;
