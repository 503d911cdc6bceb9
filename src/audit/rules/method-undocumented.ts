import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

interface Method {
  name: string;
  announced: RegExp;
  /** Words of which at least one is needed to follow what was done. */
  described: RegExp;
}

const METHODS: readonly Method[] = [
  {
    name: 'content analysis',
    announced: /\bcontent analys[ie]s\b/iu,
    described:
      /\b(?:codebook|cod(?:ed|ing|ers?)\b|categor(?:y|ies)|corpus|sampl(?:e|ed|ing)|units? of analysis|keywords? (?:were|was|search)|frequenc(?:y|ies)|intercoder|NVivo|MAXQDA|Atlas\.ti)/iu,
  },
  {
    name: 'discourse analysis',
    announced: /\bdiscourse analys[ie]s\b/iu,
    described:
      /\b(?:corpus|sampl(?:e|ed|ing)|cod(?:ed|ing)\b|nodal|framing|frames|Foucault|Fairclough|Laclau|Wodak)/iu,
  },
  {
    name: 'process tracing',
    announced: /\bprocess[- ]tracing\b/iu,
    described: /\b(?:hoop|smoking[- ]gun|causal mechanism|observable implications?|straw[- ]in)/iu,
  },
  {
    name: 'expert interviews',
    announced: /\b(?:semi-structured|expert|in-depth) interviews\b(?! (?:on|in|by) )/iu,
    described: /\b(?:interviewees?|respondents?|\d+ interviews|interviewed|anonym)/iu,
  },
];

export const methodUndocumented: Rule = {
  id: 'method-undocumented',
  title: 'A method that is announced and not described',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A method is named, and nowhere in the article is there a word on how it was applied: no sample, no categories, no coding.',
    why: 'Nobody can repeat or judge an analysis whose material and categories are unknown.',
    silent: 'As soon as any of the words occurs with which such a method is described.',
    bad: 'The research uses content analysis of official documents.',
    good: 'The research uses content analysis: 61 statements were coded in four categories.',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const text = ownWords(subject).body;
    return METHODS.flatMap(({ name, announced, described }) => {
      const match = announced.exec(text);
      if (!match || described.test(text)) return [];
      return finding(methodUndocumented, {
        message: `The article announces ${name} and does not say how it was done.`,
        places: [placeOf(subject, { start: match.index, end: match.index + match[0].length })],
        evidence: { method: name },
        fix: advice('Say what was analysed, how it was chosen, and in which categories'),
      });
    });
  },
};
