// Makes what NumeralsTest compares with: the words of read-vietnamese-number for 100,000 values.
//   npm install read-vietnamese-number@2.3.1 && node numbers.mjs sample > numbers.tsv && node numbers.mjs digests > numbers.sha256
// The values come from a generator that NumeralsTest repeats; numbers.tsv shows the first 1,000, numbers.sha256 has a digest
// of the words of each further thousand, a line feed behind each.
import { createHash } from 'node:crypto';
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';

const config = new ReadingConfig();
config.unit = [];
config.oddText = 'linh';
config.units = [[], ['nghìn'], ['triệu'], ['tỷ']];
config.pointSign = ',';
config.pointText = 'phẩy';
config.thousandSign = '_';

let state = 2023n;
function next(bound) {
  state = (state * 1103515245n + 12345n) % 2147483648n;
  return Number((state >> 16n) % BigInt(bound));
}
function value() {
  const sign = next(4) === 0 ? '-' : '';
  const length = 1 + next(24);
  let digits = String(1 + next(9));
  // Every other digit a nought, so that groups are empty.
  while (digits.length < length) digits += next(2) === 0 ? '0' : next(10);
  let decimals = '';
  if (next(4) === 0) for (let left = 1 + next(5); left > 0; left--) decimals += next(2) === 0 ? '0' : next(10);
  return sign + digits + (decimals ? ',' + decimals : '');
}
const sample = process.argv[2] === 'sample';
for (let thousand = 0; thousand < 100; thousand++) {
  const hash = createHash('sha256');
  for (let i = 0; i < 1000; i++) {
    const written = value();
    const words = doReadNumber(written, config);
    hash.update(words + '\n');
    if (sample && thousand === 0) console.log(written + '\t' + words);
  }
  if (!sample) console.log(hash.digest('hex'));
}
