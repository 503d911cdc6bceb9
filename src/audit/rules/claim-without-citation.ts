import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** What a reader would want to look up: a day, somebody's statement, the text of a document. */
const FACTS: readonly RegExp[] = [
  new RegExp(`\\b(?:${MONTHS}) \\d{1,2}\\b|\\b\\d{1,2} (?:${MONTHS})\\b`, 'u'),
  /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|[Pp]resident|[Mm]inister|[Mm]inistry|[Gg]overnment|spokes\p{Ll}+)|(?<!^|[.\uE000] )\b\p{Lu}\p{Ll}{3,}) (?:said|stated|declared|announced)\b/u,
  /\bsaid the (?:statement|document|declaration|agreement|ministry|president)\b/u,
  /\b(?:the (?:agreement|statement|declaration|treaty)) (?:provides|states|says|stipulates)\b/u,
];
/** The author speaks of his own paper, or draws conclusions. */
const OWN_VOICE =
  /\b(?:this|the (?:present )?) ?(?:paper|article|study|section)\b|\b(?:I|we) (?:argue|examine|show|use)\b|\b(?:hypothes[ie]s)\b/iu;
const FRAME = /\b(?:introduction|conclusions?|concluding|method|methodology|literature|theor)/iu;
const WORDS = 25;

const frameSections = (subject: AuditSubject): Set<string> => {
  const body = subject.article.sections.filter((section) => section.role === 'body');
  const named = body.filter((section) => FRAME.test(section.title)).map((section) => section.id);
  const edges = [body[0]?.id, body.at(-1)?.id].filter((id) => id !== undefined);
  return new Set([...named, ...(body.length > 2 ? edges : [])]);
};

export const claimWithoutCitation: Rule = {
  id: 'claim-without-citation',
  title: 'A paragraph of facts without a source',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A paragraph that reports days, statements or the text of a document and has no note or citation at all.',
    why: 'The reader cannot tell what the facts rest on, nor whether the note before or after was meant to cover them.',
    silent:
      'In introductions, conclusions and remarks on method, for paragraphs of argument, for short ones, and in articles without notes.',
    bad: 'The force stays for five years, said the statement, and leaves on 10 November.',
    good: 'The force stays for five years, said the statement, and leaves on 10 November.¹',
  },
  check: (subject) => {
    const { article } = subject;
    if (!isEnglish(subject) || article.citations.length === 0) return [];
    const text = ownWords(subject).body;
    const frame = frameSections(subject);
    const cited = new Set(article.citations.map((citation) => citation.paragraph));
    return article.paragraphs.flatMap((paragraph) => {
      if (paragraph.kind !== 'paragraph' || paragraph.markers.length > 0) return [];
      if (cited.has(paragraph.id) || (paragraph.section && frame.has(paragraph.section))) return [];
      const words = text.slice(paragraph.span.start, paragraph.span.end);
      if (words.split(/\s+/u).length < WORDS || OWN_VOICE.test(words)) return [];
      const facts = FACTS.flatMap((fact) => fact.exec(words)?.[0] ?? []);
      if (facts.length === 0) return [];
      return finding(claimWithoutCitation, {
        message: `The paragraph reports facts (“${facts.join('”, “')}”) and cites nothing.`,
        places: [placeOf(subject, paragraph.span)],
        evidence: { facts },
        fix: advice('Add the note, or say which earlier note covers the paragraph'),
      });
    });
  },
};
