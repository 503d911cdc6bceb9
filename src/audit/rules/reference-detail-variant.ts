import { isInside } from '../../kernel/span.ts';
import { comparableWitnesses } from '../compare/comparable.ts';
import { listed, nameOfSource, whereOf } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const DETAILS = ['volume', 'issue', 'pages', 'edition', 'series', 'place', 'issued'] as const;
type Detail = (typeof DETAILS)[number];

const NAMES: Readonly<Record<Detail, string>> = {
  volume: 'volume',
  issue: 'issue',
  pages: 'pages',
  edition: 'edition',
  series: 'series',
  place: 'place',
  issued: 'date',
};

/** `322-340, ici`: the pages of the article, and a word that leads to the page that was read. */
const LEADS_ON = /[,;]?\s+(?:ici|hier|here|esp|especially|at|tu|zwł|особ|здесь)\.?$/iu;

/** What the field says, without dashes, blanks, accents and capitals. */
const core = (text: string): string =>
  text
    .replace(LEADS_ON, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Words that name a number; any other word before it is the end of a title. */
const LABEL =
  /(?<!\p{L})(?:vol|volume|bd|band|jg|jahrg|t|tom|т|no|nr|num|number|issue|iss|heft|h|z|zesz|вып|№|pp?|pages?|ss?|str|с|стр|ed|edn|aufl|wyd)[.:]{0,2}\s*$/iu;

/** The field with the word before it (`issue: 47`), as printed. */
const withLabel = (subject: AuditSubject, witness: Witness, detail: Detail): string => {
  const field = witness.reference[detail];
  if (!field) return '';
  const before = subject.words({
    start: Math.max(witness.reference.start, field.start - 12),
    end: field.start,
  });
  const label = LABEL.exec(before)?.[0] ?? '';
  return (label + field.printed)
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
};

/** A single page in a note is where the author read, not where the article stands. */
const isWhole = ({ reference }: Witness, detail: Detail): boolean =>
  reference[detail] !== undefined &&
  (detail !== 'pages' || /\d\s*[‐‑‒–—−-]\s*\d/u.test(reference[detail].printed));

const compare = (
  subject: AuditSubject,
  source: string,
  all: readonly Witness[],
  detail: Detail,
): RuleFinding[] => {
  if (subject.article.format === 'pdf' && !['volume', 'issue'].includes(detail)) return [];
  const having = all.filter((one) => isWhole(one, detail));
  const [first] = having;
  if (!first) return [];
  const value = core(first.reference[detail]?.printed ?? '');
  const label = withLabel(subject, first, detail);
  const other = having.find((one) => {
    const twin = core(one.reference[detail]?.printed ?? '');
    // A place or series read with a word too many is no difference.
    const isWord = !/\d/u.test(value + twin);
    return twin !== value && !(isWord && (twin.includes(value) || value.includes(twin)));
  });
  const styled = having.find(
    (one) =>
      core(one.reference[detail]?.printed ?? '') === value &&
      withLabel(subject, one, detail) !== label,
  );
  // Two ways of writing one date, or two dates, are the matter of other rules.
  const odd = detail === 'issued' ? (other ? undefined : styled) : (other ?? styled);
  const field = odd?.reference[detail];
  const own = first.reference[detail];
  if (!odd || !field || !own) return [];
  const { series } = first.reference;
  if (detail === 'issued' && series && isInside(own, series)) return [];
  const differs = odd === other;
  const words = [first, odd].map(
    (one) =>
      `“${differs ? one.reference[detail]?.printed : withLabel(subject, one, detail)}” in ${whereOf(one)}`,
  );
  if (!differs && withLabel(subject, odd, detail).toLowerCase() === label.toLowerCase()) return [];
  return [
    finding(referenceDetailVariant, {
      severity: differs && /\d/u.test(value) ? 'warning' : 'info',
      message: `The ${NAMES[detail]} of “${nameOfSource(subject, source)}” is ${listed(words)}.`,
      places: [placeOf(subject, own), placeOf(subject, field)],
      evidence: { detail, class: differs ? 'value' : 'punctuation', readings: words },
      fix: advice(differs ? 'Check which is right.' : 'Print it the same way in both places.'),
    }),
  ];
};

export const referenceDetailVariant: Rule = {
  id: 'reference-detail-variant',
  title: 'Volume, issue or pages differ',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Volume, issue, pages, edition, series or place of one source differ between a note and the bibliography, in value or in punctuation.',
    why: 'A wrong number sends the reader to another article; different punctuation makes the list look unkempt.',
    silent:
      'When one citation leaves the detail out, for kinds of dashes and capitals, for short forms, and when an outlet stands where a place would.',
    bad: 'Note 4: “issue 47”. Bibliography: “issue: 47”.',
    good: '“issue 47” in both.',
  },
  check: (subject) =>
    [...comparableWitnesses(subject)].flatMap(([source, all]) =>
      DETAILS.flatMap((detail) => compare(subject, source, all, detail)),
    ),
};
