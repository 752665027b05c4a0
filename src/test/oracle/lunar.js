// Makes src/test/resources/vn/thidua/calendar/lunar-months.tsv: the lunar years 1900 to 2100 by Hồ Ngọc Đức's algorithm at
// UTC+7, a line each: the year, the first day of its first month, its leap month (0: none), and whether each of its months
// has 30 days (1) or 29 (0), the leap month behind the one that it repeats.
// On two days, 7/5/2054 and 9/4/2062, the package answers with day 0 of the month that begins the day after: its estimate of
// the new moon's number is one too high there. A day 0 is no day; it is the 30th of the month before.
//   npm install amlich@0.0.2 && TZ=Asia/Ho_Chi_Minh node lunar.js > lunar-months.tsv
const amlich = require('amlich');
const years = new Map();
let before = '';
for (let jd = amlich.jdFromDate(31, 1, 1900); ; jd++) {
  const [day, month, year] = amlich.jdToDate(jd);
  const [lunarDay, lunarMonth, lunarYear, leap] = amlich.convertSolar2Lunar(day, month, year, 7);
  if (lunarDay === 0) {
    years.get(lunarYear).months[years.get(lunarYear).months.length - 1]++;
    continue;
  }
  if (lunarYear > 2100) break;
  const key = `${lunarYear} ${lunarMonth} ${leap}`;
  if (key !== before) {
    const two = (n) => String(n).padStart(2, '0');
    if (lunarDay !== 1) throw new Error(key);
    if (!years.has(lunarYear)) years.set(lunarYear, { first: `${year}-${two(month)}-${two(day)}`, leap: 0, months: [] });
    if (leap) years.get(lunarYear).leap = lunarMonth;
    years.get(lunarYear).months.push(0);
    before = key;
  }
  const months = years.get(lunarYear).months;
  if (lunarDay !== ++months[months.length - 1]) throw new Error(key);
}
for (const [year, { first, leap, months }] of years)
  console.log([year, first, leap, months.map((days) => days - 29).join('')].join('\t'));
