import type { Citation } from '../../articles/model.ts';
import { type BareIbid, mayCite, openingIbids } from '../compare/ibid.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** One work quoted in another is one citation to the reader. */
const QUOTED_IN =
  /\b(?:quoted|cited|qtd|reprinted|review(?:ed)?|cyt\. za|za:|zitiert|zit\. n|cité|цит\. по|in:)\b|цит\. по|cyt\. za/iu;

const distinct = (citations: readonly Citation[]): number =>
  new Set(citations.map((one) => one.source ?? one.id)).size;

const judge = (subject: AuditSubject, { citation, note, previous }: BareIbid): RuleFinding[] => {
  const places = (other: BareIbid['previous']) => [
    placeOf(subject, citation.span),
    ...(other ? [placeOf(subject, other.span)] : []),
  ];
  if (!previous) {
    return [
      finding(ibidAmbiguous, {
        message: `Note ${note.label} begins with “${subject.words(citation.span)}”, but there is no note before it.`,
        places: places(null),
        evidence: { ibid: note.label, sources: 0 },
        fix: advice('Name the source.'),
      }),
    ];
  }
  const before = subject.citationsByNote.get(previous.id) ?? [];
  const words = subject.words(previous.span);
  if (before.some((one) => one.source === null && one.form !== 'full') || QUOTED_IN.test(words))
    return [];
  const count = distinct(before);
  const none =
    before.length === 0 && previous.kind === 'explanatory' && !mayCite(subject, previous);
  if (count < 2 && !none) return [];
  const pdf = subject.article.format === 'pdf';
  return [
    finding(ibidAmbiguous, {
      severity: pdf ? 'warning' : 'error',
      message: none
        ? `Note ${note.label} says “${subject.words(citation.span)}”, but note ${previous.label} cites nothing.`
        : `Note ${note.label} says “${subject.words(citation.span)}”, but note ${previous.label} cites ${count} sources.`,
      places: places(previous),
      evidence: { ibid: note.label, before: previous.label, sources: count },
      fix: advice('Name the source that is meant in a short form.'),
    }),
  ];
};

export const ibidAmbiguous: Rule = {
  id: 'ibid-ambiguous',
  title: 'Ibid. that may mean several sources, or none',
  severity: 'error',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: '“Ibid.” follows a note that cites several sources, or none.',
    why: 'Nobody but the author can know which source is meant (Chicago 17, 14.34: never after a note with more than one source).',
    silent:
      'For Ibid. within a note, after a work quoted in another, and when the note before has a citation that could not be read.',
    bad: '2. De Waal, A Broken Region…; Broers, Anatomy of a Rivalry… 3. Ibid.',
    good: '3. Broers, Anatomy of a Rivalry…',
  },
  check: (subject) => openingIbids(subject).flatMap((one) => judge(subject, one)),
};
