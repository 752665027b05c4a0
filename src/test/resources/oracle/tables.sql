-- What stands in the files; dates as dates, numbers as decimals wide enough to be exact.
create table mon(idx int, ym varchar, mon int, first_day date, last_day date, whole_first date, whole_end date, due date);
create table askedday(d date);
create table village(id varchar, households decfloat(100), population decfloat(100), vfrom date, vto date, into_ varchar);
create table phase(id varchar, pfrom date, pto date);
create table indicator(id varchar, kind varchar, better varchar, base varchar, low decfloat(100), high decfloat(100),
  baseline decfloat(100), pace varchar);
create table pacemonth(indicator varchar, idx int, percent decfloat(100));
create table pacephase(indicator varchar, phase varchar, percent decfloat(100));
create table season(indicator varchar, mon int);
create table phasetarget(indicator varchar, phase varchar, low decfloat(100), high decfloat(100));
create table target(line int, file varchar, village varchar, indicator varchar, phase varchar, target varchar, baseline varchar);
create table previous(line int, file varchar, village varchar, period varchar, indicator varchar, v varchar, o varchar);
create table report(line int, file varchar, village varchar, period varchar, indicator varchar, v varchar, o varchar,
  kind varchar, reported_on varchar);
