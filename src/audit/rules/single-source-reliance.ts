import { nameOfSource } from '../compare/naming.ts';
import { finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const FEWEST_NOTES = 15;
const FEWEST_CITATIONS = 5;
const SHARE = 0.2;

/** In how many notes (or paragraphs, where there are none) each source is cited. */
const placesBySource = (
  subject: AuditSubject,
): { bySource: Map<string, Set<string>>; total: number } => {
  const bySource = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { source, note, paragraph } of subject.article.citations) {
    const where = note ?? paragraph;
    if (!source || where === null) continue;
    all.add(where);
    bySource.set(source, (bySource.get(source) ?? new Set()).add(where));
  }
  return { bySource, total: all.size };
};

export const singleSourceReliance: Rule = {
  id: 'single-source-reliance',
  title: 'Much rests on one source',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A fifth or more of the notes with citations cite one and the same source.',
    why: 'If that source is one-sided, so is the article; a reader may want to know.',
    silent:
      'With fewer than fifteen notes with citations or five to the source; commentaries on one text do this by intent, so it is only a remark.',
    bad: 'Twelve of thirty notes cite one press conference.',
    good: 'The same claims rest on several independent sources.',
  },
  check: (subject) => {
    const { bySource, total } = placesBySource(subject);
    if (total < FEWEST_NOTES) return [];
    const often = [...bySource].filter(
      ([, where]) => where.size >= FEWEST_CITATIONS && where.size >= total * SHARE,
    );
    return often.map(([source, where]) => {
      const citations = subject.citationsBySource.get(source) ?? [];
      return finding(singleSourceReliance, {
        message: `“${nameOfSource(subject, source)}” is cited in ${where.size} of ${total} ${subject.article.citationStyle === 'notes' ? 'notes with citations' : 'places'} (${Math.round((100 * where.size) / total)} %).`,
        places: citations.slice(0, 20).map((one) => placeOf(subject, one.span, { source })),
        evidence: { source, cited: where.size, of: total },
      });
    });
  },
};
