// The events of an iCalendar file as Mozilla's ical.js (npm i ical.js) reads them: local day or time, minutes, time in UTC, summary.
// thidua calendar -p plans/kim-hoa-2023 --at 2023-01-05 | TZ=UTC node calendar.js > calendar-kim-hoa.tsv
const ICAL = require('ical.js').default || require('ical.js');
const calendar = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
const rows = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component);
  const utc = event.startDate.isDate ? '' : event.startDate.toJSDate().toISOString().slice(0, 16);
  return [event.startDate.toString().slice(0, 16), event.duration.toSeconds() / 60, utc, event.summary].join('\t');
});
console.log(rows.sort().join('\n'));
