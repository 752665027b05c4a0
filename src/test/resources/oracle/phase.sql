-- A phase is measured as if the plan ended with it: its aim is what was set, else what the pace says of its last day.
create table goal as
select x.*, case when x.kind = 'flow' then case when x.better = 'within' then 'corridor' when x.better = 'higher' then 'sum' else 'ceiling' end
    when x.better = 'within' then 'corridor'
    when x.b is not null and ((x.better = 'higher' and x.g >= x.b) or (x.better = 'lower' and x.g <= x.b)) then 'way' else 'level' end as yard
from (
  select a.indicator, a.scope, i.kind, i.better, a.b, e.p as pe, o.set_low is not null as target_set,
    case when o.set_low is not null then o.set_low when e.p = 0 or a.low is null then null
      when i.kind = 'flow' then a.low * e.p when i.better = 'within' then a.low
      when a.b is not null and ((i.better = 'higher' and a.low >= a.b) or (i.better = 'lower' and a.low <= a.b)) then a.b + (a.low - a.b) * e.p else a.low end as g,
    case when o.set_low is not null then o.set_high when e.p = 0 or a.low is null then null
      when i.kind = 'flow' then a.high * e.p when i.better = 'within' then a.high end as gh
  from aim a join indicator i on i.id = a.indicator cross join ph
  join pace e on e.indicator = a.indicator and e.d = ph.pto
  left join (
    select t.indicator, '' as scope, t.low as set_low, t.high as set_high from phasetarget t join ph on ph.id = t.phase
    union all
    select h.indicator, u.unit, sum(h.low), sum(h.high) from handed h join ph on ph.id = h.phase join unit u on u.village = h.village join indicator j on j.id = h.indicator
    where case when j.kind = 'share' then u.village = u.unit else exists (select 1 from handed y where y.phase = '' and y.village = h.village and y.indicator = h.indicator) end
    group by h.indicator, u.unit, j.kind
    having j.kind = 'share' or count(*) = (select count(*) from handed y join unit w on w.village = y.village where y.phase = '' and y.indicator = h.indicator and w.unit = u.unit)
  ) o on o.indicator = a.indicator and o.scope = a.scope) x;
create table judged as
select m.*, case when m.pe = 0 then coalesce(dn.even / nullif(de.even, 0), 1) else pn.p / m.pe end as q
from (select g.*, x.a, coalesce(x.est, false) as est, ph.pto, ph.today >= ph.pfrom as begun, ph.today >= ph.pto as over_,
    coalesce(least((select e.whole_end from mon e where e.idx = x.est_idx and e.whole_end > par.until), ph.pto), par.until) as until,
    coalesce(s.silent, 0) as silent
  from goal g cross join ph cross join par
  left join actual x on x.indicator = g.indicator and x.scope = g.scope and ph.today >= ph.pfrom
  left join silent s on s.indicator = g.indicator and s.scope = g.scope
  where g.g is not null or x.a is not null or g.scope = '') m
join pace pn on pn.indicator = m.indicator and pn.d = m.until
join days dn on dn.d = m.until
join days de on de.d = m.pto;
create table phaserow as
select r.indicator, r.scope, r.g as target, r.target_set, case when r.begun then r.e end as expected, cast(r.until as varchar) as pace_at, r.a as actual,
  case when r.g is null then null when yard = 'corridor' then case when a < g then a / nullif(g, 0) when a > gh then gh / nullif(a, 0) else a * 0 + 1 end
    when kind = 'flow' or better = 'higher' then a / nullif(g, 0) else g / nullif(a, 0) end as achievement,
  r.ratio as pace_ratio,
  case when not r.begun or r.g is null then null when r.a is null then 'no-report'
    when r.met and r.whole and (r.over_ or not (r.yard = 'ceiling' or (r.yard = 'corridor' and r.kind = 'flow'))) then 'done'
    when (yard = 'ceiling' and a > g) or (yard = 'corridor' and kind = 'flow' and a > gh) then 'behind'
    when r.ratio is null then case when case r.yard when 'sum' then r.a >= 0 when 'way' then (r.better = 'higher' and r.a >= r.b) or (r.better = 'lower' and r.a <= r.b) else r.met end then 'on-track' else 'behind' end
    when round(r.ratio, 40) >= s.on_track then 'on-track' when round(r.ratio, 40) >= s.slow then 'slow' else 'behind' end as status,
  case when not r.over_ or r.g is null then null when r.a is null then 'not-assessed' when not r.met then 'missed' when not r.whole then 'not-assessed'
    when yard in ('sum', 'way', 'level') and a <> g then 'exceeded' else 'met' end as result,
  r.est as estimated, case when r.better <> 'within' and not r.met then r.g - r.a end as missing
from (select j.*, round(a, 40) as ra, better = 'higher' or silent = 0 as whole,
    case when kind = 'flow' then g * q when yard = 'corridor' then null when yard = 'way' then b + (g - b) * q else g end as e,
    case yard when 'sum' then a / nullif(g * q, 0) when 'ceiling' then g * q / nullif(a, 0) when 'way' then (a - b) / nullif((g - b) * q, 0)
      when 'level' then case when better = 'higher' then a / nullif(g, 0) else g / nullif(a, 0) end
      else case when a < g * part then a / nullif(g * part, 0) when a > gh * part then gh * part / nullif(a, 0) when g is not null then a * 0 + 1 end end as ratio,
    case yard when 'corridor' then round(a, 40) between round(g, 40) and round(gh, 40) when 'ceiling' then round(a, 40) <= round(g, 40)
      else (better = 'higher' and round(a, 40) >= round(g, 40)) or (better = 'lower' and round(a, 40) <= round(g, 40)) end as met
  from (select y.*, case when kind = 'flow' then q else 1 end as part from judged y) j) r cross join setting s;
