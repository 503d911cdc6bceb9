import { listed, whereOf } from '../compare/naming.ts';
import type { Edit } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const FEWEST = 5;
const SHARE = 0.75;
const REACH = 40;

type Order = 'access first' | 'address first';

const orderOf = ({ reference }: Witness): Order | null => {
  const { accessed, url } = reference;
  if (!accessed || !url) return null;
  return accessed.start < url.start ? 'access first' : 'address first';
};

/** `: <address> [accessed: date]` turned into ` [accessed: date]: <address>`; null when anything else stands there. */
const turned = (subject: AuditSubject, { reference }: Witness): Edit | null => {
  const { accessed, url } = reference;
  if (!accessed || !url) return null;
  const start = Math.max(reference.start, url.start - 6);
  const end = Math.min(subject.article.text.length, accessed.end + 3);
  if (accessed.start - url.end > REACH) return null;
  const lead = /:?\s*<*$/u.exec(subject.words({ start, end: url.start }))?.[0] ?? '';
  const link = lead.replace(/^[:\s]*/u, '');
  const between = subject.words({ start: url.end, end: accessed.start });
  const shape = /^(>*)\s+(\[[^\]]*)$/u.exec(between);
  const close = subject.words({ start: accessed.end, end }).startsWith(']');
  if (!shape || !close) return null;
  const bracket = `${shape[2]}${subject.words(accessed)}]`;
  return {
    start: url.start - lead.length,
    end: accessed.end + 1,
    replacement: ` ${bracket}: ${link}${subject.words(url)}${shape[1]}`,
  };
};

export const elementOrder: Rule = {
  id: 'element-order',
  title: 'Access date and address in another order',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The access date stands after the address in some citations and before it in the others.',
    why: 'One order lets the eye find the date.',
    silent: 'With fewer than five such citations, and when neither order clearly prevails.',
    bad: '<https://www.sipri.org/…> [accessed: 15 V 2021] (all others: [accessed: 15 V 2021]: <https://…>)',
    good: '[accessed: 15 V 2021]: <https://www.sipri.org/…>',
  },
  check: (subject) => {
    const all = subject.allWitnesses.filter((one) => orderOf(one) !== null);
    const first = all.filter((one) => orderOf(one) === 'access first');
    const last = all.filter((one) => orderOf(one) === 'address first');
    const [few, many] = first.length < last.length ? [first, last] : [last, first];
    if (all.length < FEWEST || few.length === 0 || many.length < all.length * SHARE) return [];
    const edits =
      few === last ? few.map((one) => turned(subject, one)).filter((one) => one !== null) : [];
    const wheres = [...new Set(few.map((one) => whereOf(one)))];
    return [
      finding(elementOrder, {
        message: `The access date stands ${few === last ? 'after' : 'before'} the address in ${listed(wheres.slice(0, 8))}, and ${few === last ? 'before' : 'after'} it ${many.length} times elsewhere.`,
        places: few.map((one) => placeOf(subject, one.reference.accessed ?? one.reference)),
        evidence: { odd: few.length, others: many.length },
        fix: fixOf(
          subject,
          edits.length === few.length ? 'automatic' : 'suggested',
          'Change the order',
          edits,
        ),
      }),
    ];
  },
};
