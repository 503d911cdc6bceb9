import { serialIdOf } from '../../sources/url-dates.ts';
import { dayRange, dayText } from '../compare/day-range.ts';
import { nameOfSource, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

interface Item {
  source: string;
  id: bigint;
  day: number;
}

/** Days by which two pages may change places: a page is numbered when it is begun. */
const SLACK = 1;

const seriesOf = (subject: AuditSubject): Map<string, { known: boolean; items: Item[] }> => {
  const series = new Map<string, { known: boolean; items: Item[] }>();
  for (const [source, witnesses] of subject.witnesses) {
    const ids = new Map(
      witnesses.flatMap((one) => {
        const found = one.reference.url ? serialIdOf(one.reference.url.value) : null;
        return found ? [[found.id, found] as const] : [];
      }),
    );
    const [only] = [...ids.values()];
    const range = dayRange(witnesses.find((one) => one.reference.issued)?.reference.issued?.value);
    if (ids.size !== 1 || !only || range?.precision !== 'day') continue;
    const key = `${only.series}\n${only.id.length}`;
    const group = series.get(key) ?? { known: only.basis === 'known', items: [] };
    group.items.push({ source, id: BigInt(only.id), day: range.min });
    series.set(key, group);
  }
  return series;
};

const isRising = (items: readonly Item[]): boolean =>
  items.every(
    (item, at) =>
      item.day + SLACK >=
      Math.max(...items.slice(Math.max(0, at - 3), at).map((one) => one.day), -Infinity),
  );

/** The one item without which all the others rise; null when there is none or more than one. */
const offender = (
  sorted: readonly Item[],
): { item: Item; before: Item | undefined; after: Item | undefined } | null => {
  if (isRising(sorted)) return null;
  let found: number | null = null;
  for (let at = 0; at < sorted.length; at += 1) {
    const previous = sorted[at - 1];
    const item = sorted[at];
    if (!item || !previous || item.day + SLACK >= previous.day) continue;
    for (const candidate of [at - 1, at]) {
      if (!isRising(sorted.filter((_, index) => index !== candidate))) continue;
      if (found !== null && found !== candidate) return null;
      found = candidate;
    }
    break;
  }
  const item = found === null ? undefined : sorted[found];
  return item && found !== null
    ? { item, before: sorted[found - 1], after: sorted[found + 1] }
    : null;
};

export const urlSerialIdOutOfOrder: Rule = {
  id: 'url-serial-id-out-of-order',
  title: 'Number and date of a page disagree',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Pages of one site are numbered as they appear; one source breaks the order of numbers and dates that the others keep.',
    why: 'Its printed date is probably wrong, often by a month.',
    silent:
      'With fewer than three dated pages of the site (five where the numbering is only assumed), when more than one page breaks the order, and for pages of one day.',
    bad: 'kremlin.ru/…/64315 of 2 XI, /64384 of 10 XI and /64431 of 17 X 2020',
    good: 'kremlin.ru/…/64315 of 2 XI, /64384 of 10 XI and /64431 of 17 XI 2020',
  },
  check: (subject) =>
    [...seriesOf(subject).values()].flatMap(({ known, items }) => {
      if (items.length < (known ? 3 : 5)) return [];
      const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      const odd = offender(sorted);
      if (!odd) return [];
      const witnesses = (subject.witnesses.get(odd.item.source) ?? []).filter(
        (one) => one.reference.issued && one.reference.url,
      );
      const neighbours = [odd.before, odd.after].filter((one) => one !== undefined);
      const says = neighbours.map((one) => `${one.id} is of ${dayText(one.day)}`).join(' and ');
      return [
        finding(urlSerialIdOutOfOrder, {
          message: `“${nameOfSource(subject, odd.item.source)}” (${whereAll(witnesses)}) is dated ${dayText(odd.item.day)}, but its number ${odd.item.id} does not fit the others of the site: ${says}.`,
          places: [
            ...witnesses.map((one) => placeOf(subject, one.reference.issued ?? one.reference)),
            ...neighbours.flatMap((one) => {
              const twin = subject.witnesses.get(one.source)?.[0]?.reference;
              return twin ? [placeOf(subject, twin.url ?? twin)] : [];
            }),
          ],
          evidence: {
            date: dayText(odd.item.day),
            id: String(odd.item.id),
            series: sorted.map((one) => ({ id: String(one.id), date: dayText(one.day) })),
          },
          fix: advice('Check the date of the page; the month may be wrong.'),
        }),
      ];
    }),
};
