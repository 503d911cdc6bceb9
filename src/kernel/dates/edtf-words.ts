/** What an EDTF date says, in plain English: so that whoever writes `2020-11~` sees that it was understood. */
import { edtfRange } from './edtf-range.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};
const DOUBTS: Readonly<Record<string, string>> = {
  '?': 'perhaps ',
  '~': 'about ',
  '%': 'perhaps, about ',
};

const dayWords = (day: string): string => {
  const [year = '', month, date] = day.split('-');
  const words = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
};

/** The days between which it lies, for what has no shorter name. */
function spanWords(text: string): string | null {
  const range = edtfRange(text);
  if (!range?.from || !range.to) return null;
  if (range.from === range.to) return dayWords(range.from);
  return `some time between ${dayWords(range.from)} and ${dayWords(range.to)}`;
}

function plainWords(text: string): string | null {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/u.test(text)) return dayWords(text);
  const season = SEASONS[/^\d{4}-(2[1-4])$/u.exec(text)?.[1] ?? ''];
  if (season !== undefined) return `${season} ${text.slice(0, 4)}`;
  if (/^\d{3}X$/u.test(text)) return `the ${text.slice(0, 3)}0s`;
  return spanWords(text);
}

function oneWords(written: string): string | null {
  const time = /T([\d:]+)/u.exec(written)?.[1];
  const text = written.replace(/T.*$/u, '');
  const doubt = DOUBTS[/[?~%]$/u.exec(text)?.[0] ?? ''] ?? '';
  const bare = plainWords(text.replace(/[?~%]$/u, ''));
  return bare && `${doubt}${bare}${time === undefined ? '' : `, ${time}`}`;
}

function intervalWords(text: string): string | null {
  const [left = '', right = ''] = text.split('/');
  const begin = left === '' || left === '..' ? null : oneWords(left);
  const end = right === '' || right === '..' ? null : oneWords(right);
  if (begin === null) {
    return end && `until ${end}, begin ${left === '' ? 'unknown' : 'open'}`;
  }
  if (end === null) return `from ${begin}, ${right === '' ? 'end unknown' : 'still going on'}`;
  return `from ${begin} to ${end}`;
}

function setWords(text: string): string | null {
  const members = text.slice(1, -1).split(',');
  const words = members.map((member) => {
    const [left = '', right] = member.trim().split('..');
    if (right === undefined) return oneWords(left);
    const [first, last] = [oneWords(left), oneWords(right)];
    if (left === '') return last && `${last} or before`;
    if (right === '') return first && `${first} or later`;
    return first && last && `${first} to ${last}`;
  });
  if (words.some((word) => word === null)) return null;
  return text.startsWith('[') ? `one of: ${words.join('; ')}` : `all of: ${words.join('; ')}`;
}

/** `10 November 2020`, `about November 2020`, `from 27 September 2020 to 10 November 2020`; null when it is no EDTF date. */
export function edtfWords(date: string): string | null {
  const text = date.trim();
  if (edtfRange(text) === null) return null;
  if (/^[[{]/u.test(text)) return setWords(text);
  return text.includes('/') ? intervalWords(text) : oneWords(text);
}
