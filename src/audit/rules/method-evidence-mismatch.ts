import type { Span } from '../../kernel/span.ts';
import type { EvidenceClass, Source } from '../../sources/model.ts';
import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const SPHERES: Readonly<Record<string, string>> = {
  Russian: 'russian',
  Armenian: 'armenian',
  Azerbaijani: 'azerbaijani',
  Turkish: 'turkish',
  Western: 'western',
  Georgian: 'georgian',
  Iranian: 'iranian',
  Ukrainian: 'ukrainian',
};
const ANNOUNCED =
  /\b(?:media|press|newspapers|news agencies)\b[^.\n]{0,80}\b(?:is|are|was|were) (?:used|analy[sz]ed|employed|examined|consulted)\b/gu;
const MEDIA: readonly EvidenceClass[] = ['press-report', 'interview', 'social-media'];

const countIn = (sources: readonly Source[], sphere: string): { media: number; all: number } => {
  const own = sources.filter((source) => source.sphere === sphere);
  const media = own.filter(
    (source) => source.evidenceClass !== null && MEDIA.includes(source.evidenceClass),
  );
  return { media: media.length, all: own.length };
};

/** From the beginning of the sentence to the end of the match. */
const sentenceOf = (text: string, match: RegExpMatchArray): Span => {
  const at = match.index ?? 0;
  const before = text.slice(Math.max(0, at - 200), at);
  const start = at - (/[^.\n\uE000]*$/u.exec(before)?.[0].trimStart().length ?? 0);
  return { start, end: at + match[0].length };
};

export const methodEvidenceMismatch: Rule = {
  id: 'method-evidence-mismatch',
  title: 'Announced sources that are not cited',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The article says that the media of certain countries were used, and cites none of one of them.',
    why: 'The reader takes the argument to be balanced between the sides; the notes show whether it is.',
    silent:
      'When a source of that sphere has no class yet, or more than one source in ten has no sphere: then nothing can be concluded from a zero.',
    bad: 'Russian and Turkish media are used. (No Turkish paper is cited.)',
    good: 'Russian media are used. (Twelve Russian reports are cited.)',
  },
  check: (subject) => {
    if (!isEnglish(subject) || subject.sources.length < 5) return [];
    const cited = subject.sources;
    const unknown = cited.filter((source) => source.sphere === null).length;
    if (unknown * 10 > cited.length) return [];
    const text = ownWords(subject).body;
    return [...text.matchAll(ANNOUNCED)].flatMap((match) => {
      const span = sentenceOf(text, match);
      const sentence = text.slice(span.start, span.end);
      const missing = Object.entries(SPHERES).flatMap(([word, sphere]) => {
        if (!new RegExp(`\\b${word}\\b`, 'u').test(sentence)) return [];
        const { media, all } = countIn(cited, sphere);
        const unclassed = cited.some((one) => one.sphere === sphere && one.evidenceClass === null);
        return media === 0 && !unclassed ? [{ word, all }] : [];
      });
      if (missing.length === 0) return [];
      const words = missing.map(({ word, all }) =>
        all === 0
          ? `no ${word} source at all is cited`
          : `of ${word} sources only ${all} that ${all === 1 ? 'is' : 'are'} not of the media`,
      );
      return finding(methodEvidenceMismatch, {
        message: `The article says that ${missing.map(({ word }) => word).join(' and ')} media are used, but ${words.join(', and ')}.`,
        places: [placeOf(subject, span)],
        evidence: {
          announced: Object.keys(SPHERES).filter((word) => sentence.includes(word)),
          cited: Object.fromEntries(
            Object.entries(SPHERES).map(([word, sphere]) => [word, countIn(cited, sphere)]),
          ),
        },
        fix: advice('Cite what was used, or name only the media that were'),
      });
    });
  },
};
