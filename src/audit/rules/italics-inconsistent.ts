import type { PrintedField } from '../../sources/model.ts';
import { groupedBy } from '../compare/grouping.ts';
import { countOf, listed, whereOf } from '../compare/naming.ts';
import type { RuleFinding } from '../model.ts';
import { finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';
import { SpanCover } from '../span-index.ts';

const FEWEST = 6;
const SHARE = 0.8;
const QUOTE = /["“”„«»‘’]/u;

type Part = 'title' | 'outlet';
interface Setting {
  witness: Witness;
  field: PrintedField;
  italic: boolean;
  quoted: boolean;
}

/** Kinds of works whose titles many styles set differently from each other. */
const kindOf = ({ reference }: Witness): string => {
  if (['book', 'thesis', 'report'].includes(reference.type)) return 'books and reports';
  return ['chapter', 'article-journal', 'paper-conference'].includes(reference.type)
    ? 'articles'
    : 'news and pages';
};

const settings = (subject: AuditSubject, part: Part): Setting[] => {
  const italics = new SpanCover(subject.article.styles.filter((one) => one.style === 'italic'));
  return subject.allWitnesses.flatMap((witness) => {
    const { reference, citation } = witness;
    const field =
      part === 'title' ? reference.title : (reference.containerTitle ?? reference.publisher);
    if (!field || citation?.form === 'short') return [];
    const middle = field.start + ((field.end - field.start) >> 1);
    const before = subject.words({ start: Math.max(0, field.start - 1), end: field.start + 1 });
    return [
      {
        witness,
        field,
        italic: italics.touches({ start: middle, end: middle + 1 }),
        quoted: QUOTE.test(before),
      },
    ];
  });
};

const judge = (subject: AuditSubject, group: readonly Setting[], what: string): RuleFinding[] => {
  const slanted = group.filter((one) => one.italic);
  const upright = group.filter((one) => !one.italic);
  const [few, many] = slanted.length < upright.length ? [slanted, upright] : [upright, slanted];
  // A title in quotation marks is set apart in another way, by intent.
  const odd = few === upright ? few.filter((one) => !one.quoted) : few;
  if (group.length < FEWEST || odd.length === 0 || many.length < group.length * SHARE) return [];
  const where = [...new Set(odd.map((one) => whereOf(one.witness)))];
  return [
    finding(italicsInconsistent, {
      message: `${countOf(odd.length, what, `${what}s`)} (${listed(where.slice(0, 6))}) ${odd.length === 1 ? 'is' : 'are'} ${few === upright ? 'not in italics' : 'in italics'}, unlike ${many.length} others.`,
      places: odd.map((one) => placeOf(subject, one.field)),
      evidence: { odd: odd.length, others: many.length },
    }),
  ];
};

export const italicsInconsistent: Rule = {
  id: 'italics-inconsistent',
  title: 'Italics where the others have none, or none where they have',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The title of a source is not in italics though the titles of other works of its kind are; or an outlet is, though the others are not.',
    why: 'Italics tell the reader where a title begins and ends.',
    silent:
      'In PDF and wherever the file has no italics, with fewer than six works of a kind, when neither setting clearly prevails, and for titles in quotation marks.',
    bad: 'Information of the Press Service, the Ministry of Foreign Affairs (all other titles in italics)',
    good: '*Information of the Press Service*, the Ministry of Foreign Affairs',
  },
  check: (subject) => {
    const { format, styles } = subject.article;
    if (format === 'pdf' || !styles.some((one) => one.style === 'italic')) return [];
    const titles = groupedBy(settings(subject, 'title'), (one) => kindOf(one.witness));
    const outlets = settings(subject, 'outlet').filter(
      (one) => kindOf(one.witness) === 'news and pages',
    );
    return [
      ...[...titles.values()].flatMap((group) => judge(subject, group, 'title')),
      ...judge(subject, outlets, 'outlet'),
    ];
  },
};
