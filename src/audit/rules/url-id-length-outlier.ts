import { serialIdOf } from '../../sources/url-dates.ts';
import { dayRange } from '../compare/day-range.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { majority } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

interface Item {
  witness: Witness;
  source: string;
  id: string;
  day: number;
}

/** Siblings must be near in time: numbering grows by a digit now and then. */
const NEAR = 45;
/** How many neighbours on each side are asked, so that a long list costs no more than a short one each. */
const LOOK = 20;

const seriesOf = (subject: AuditSubject): Item[][] => {
  const series = new Map<string, Map<string, Item>>();
  for (const witness of subject.allWitnesses) {
    const { url, issued } = witness.reference;
    const source = (witness.citation ?? witness.entry)?.source;
    const day = dayRange(issued?.value);
    if (!url || !source || day?.precision !== 'day') continue;
    const serial = serialIdOf(url.value);
    if (!serial) continue;
    const group = series.get(serial.series) ?? new Map<string, Item>();
    const key = `${source} ${serial.id}`;
    if (!group.has(key)) group.set(key, { witness, source, id: serial.id, day: day.min });
    series.set(serial.series, group);
  }
  return [...series.values()].map((group) => [...group.values()].sort((a, b) => a.day - b.day));
};

/** Pages of other sources from about the same time; the list is sorted by day. */
const siblingsOf = (items: readonly Item[], at: number): Item[] => {
  const item = items[at];
  if (!item) return [];
  return items
    .slice(Math.max(0, at - LOOK), at + LOOK + 1)
    .filter((one) => one.source !== item.source && Math.abs(one.day - item.day) <= NEAR);
};

export const urlIdLengthOutlier: Rule = {
  id: 'url-id-length-outlier',
  title: 'A page number with a digit too few or too many',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The number in an address is shorter or longer than the numbers of other pages of the same site and time.',
    why: 'A digit was lost or doubled, and the address leads nowhere or to another page.',
    silent:
      'With fewer than two other pages of the site within six weeks, when these differ in length themselves, and for numbers of fewer than five digits.',
    bad: 'ria.ru/20201029/karabakh-158213199.html beside -1581352192 and -1581069489 of the same week',
    good: 'ria.ru/20201029/karabakh-1582133199.html',
  },
  check: (subject) =>
    seriesOf(subject).flatMap((items) => {
      const usual = majority(items.map((item) => String(item.id.length)));
      if (!usual || usual.count === items.length) return [];
      return items.flatMap((item, at) => {
        const siblings = siblingsOf(items, at);
        const lengths = new Set(siblings.map((one) => one.id.length));
        const [length] = lengths;
        const enough = new Set(siblings.map((one) => one.source)).size >= 2;
        if (lengths.size !== 1 || length === undefined || !enough) return [];
        if (item.id.length === length || length < 5) return [];
        return [
          finding(urlIdLengthOutlier, {
            message: `In ${whereOf(item.witness)} the number ${item.id} in the address of “${nameOfReference(subject, item.witness.reference)}” has ${item.id.length} digits, other pages of the site from the same weeks have ${length}.`,
            places: [
              placeOf(subject, item.witness.reference.url ?? item.witness.reference),
              ...siblings
                .slice(0, 3)
                .map((one) => placeOf(subject, one.witness.reference.url ?? one.witness.reference)),
            ],
            evidence: {
              id: item.id,
              digits: item.id.length,
              usual: length,
              siblings: siblings.slice(0, 5).map((one) => one.id),
            },
            fix: advice('Open the page and copy its address again.'),
          }),
        ];
      });
    }),
};
