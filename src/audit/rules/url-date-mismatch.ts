import { dateInUrl } from '../../sources/url-dates.ts';
import { dayRange, readingRanges } from '../compare/day-range.ts';
import { pushTo } from '../compare/grouping.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule, Witness } from '../rule.ts';

/** Days by which a page may be filed earlier or later than it is dated: time zones, and slow editors of month folders. */
const TOLERANCE = { path: 1, snowflake: 1 } as const;
const PERIODICAL = new Set([
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post',
  'broadcast',
  'interview',
  'speech',
  'report',
  'document',
]);

/** An archive's address says when the copy was made. */
const ARCHIVE =
  /\/\/(?:web\.archive\.org|archive\.(?:is|ph|today|org)|perma\.cc|webcitation\.org)\//iu;

interface Clash {
  witness: Witness;
  url: string;
  edtf: string;
  printed: string;
  basis: string;
}

const clashOf = (witness: Witness): Clash | null => {
  const { url, issued, type } = witness.reference;
  if (!url || !issued || !PERIODICAL.has(type) || ARCHIVE.test(url.printed)) return null;
  const inside = dateInUrl(url.value || url.printed);
  if (!inside || inside.basis === 'upload') return null;
  const range = dayRange(inside.edtf);
  const readings = readingRanges(issued);
  if (!range || readings.length === 0) return null;
  if (readings.every((one) => one.precision === 'year') && type !== 'article-newspaper')
    return null;
  const slack = TOLERANCE[inside.basis];
  const fits = readings.some((one) => one.min <= range.max + slack && range.min - slack <= one.max);
  return fits ? null : { witness, url: url.printed, ...inside };
};

export const urlDateMismatch: Rule = {
  id: 'url-date-mismatch',
  title: 'The address names another day',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The date inside an address, or inside the number of a Twitter status, is not the printed date of the source.',
    why: 'The site’s own filing is usually right, so the printed date is probably not.',
    silent:
      'Within one day (time zones), for folders of uploaded files, for copies in a web archive, for addresses that state only the printed year or month, and for books and journal articles.',
    bad: '22 XI 2020: <https://ria.ru/20201022/karabakh-1581069489.html>',
    good: '22 X 2020: <https://ria.ru/20201022/karabakh-1581069489.html>',
  },
  check: (subject) => {
    const groups = new Map<string, Clash[]>();
    for (const witness of subject.allWitnesses) {
      const clash = clashOf(witness);
      if (!clash) continue;
      const source = (witness.citation ?? witness.entry)?.source ?? clash.url;
      const key = `${source}\n${witness.reference.issued?.value}\n${clash.edtf}`;
      pushTo(groups, key, clash);
    }
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { reference } = first.witness;
      return [
        finding(urlDateMismatch, {
          message: `“${nameOfReference(subject, reference)}” (${whereAll(group.map((one) => one.witness))}) is dated ${reference.issued?.printed}, but its address says ${first.edtf}${first.basis === 'snowflake' ? ' (in the number of the status)' : ''}.`,
          places: group.flatMap(({ witness }) => [
            placeOf(subject, witness.reference.issued ?? witness.reference),
            placeOf(subject, witness.reference.url ?? witness.reference),
          ]),
          evidence: {
            printed: reference.issued?.printed,
            inAddress: first.edtf,
            characters: first.printed,
            basis: first.basis,
          },
          fix: advice(`Open the page and check whether it is of ${first.edtf}.`),
        }),
      ];
    });
  },
};
