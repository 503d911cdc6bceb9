import type { Span } from '../../kernel/span.ts';
import type { RuleFinding } from '../model.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** One slip of the pen that its own letters prove: the pattern is global, bounded, and reads no further than a line. */
export interface Slip {
  find: RegExp;
  /** Finishes the sentence `“words” …`. */
  say: string | ((match: RegExpMatchArray) => string);
  /** What should stand there; null when a person must say it. */
  better?: (match: RegExpMatchArray) => string | null;
  /** A last look at the words before, for what a pattern cannot say. */
  holds?: (match: RegExpMatchArray, text: string) => boolean;
}

export interface SlipMatch {
  span: Span;
  words: string;
  say: string;
  better: string | null;
}

export const slipsIn = (text: string, slips: readonly Slip[]): SlipMatch[] =>
  slips.flatMap((slip) =>
    [...text.matchAll(slip.find)]
      .filter((match) => slip.holds?.(match, text) ?? true)
      .map((match) => ({
        span: spanOf(match),
        words: match[0],
        say: typeof slip.say === 'string' ? slip.say : slip.say(match),
        better: slip.better?.(match) ?? null,
      })),
  );

const bySaying = (matches: readonly SlipMatch[]): SlipMatch[][] => {
  const groups = new Map<string, SlipMatch[]>();
  for (const match of matches) {
    const name = `${match.words.toLowerCase()}\n${match.say}`;
    const group = groups.get(name);
    if (group) group.push(match);
    else groups.set(name, [match]);
  }
  return [...groups.values()];
};

/** One slip made several times is one finding with several places. */
const toFinding = (rule: Rule, subject: AuditSubject, group: readonly SlipMatch[]): RuleFinding => {
  const [first] = group as readonly [SlipMatch, ...SlipMatch[]];
  const { better } = first;
  return finding(rule, {
    message: `“${first.words.trim()}” ${first.say}.`,
    places: group.map((match) => placeOf(subject, match.span)),
    evidence: { printed: first.words, ...(better === null ? {} : { better }) },
    fix:
      better === null
        ? null
        : fixOf(
            subject,
            'suggested',
            `Write “${better.trim()}”`,
            group.map(({ span }) => ({ ...span, replacement: better })),
          ),
  });
};

/** Findings of a rule for the slips in the author's own words; one slip made several times is told once. */
export const slipFindings = (
  rule: Rule,
  subject: AuditSubject,
  slips: readonly Slip[],
): RuleFinding[] =>
  bySaying(slipsIn(ownWords(subject).all, slips)).map((group) => toFinding(rule, subject, group));

/** A rule that looks for slips in the author's own English words; silent in other languages and in quotations. */
export const slipRule = (about: Omit<Rule, 'check'>, slips: readonly Slip[]): Rule => {
  const rule: Rule = {
    ...about,
    check: (subject) => (isEnglish(subject) ? slipFindings(rule, subject, slips) : []),
  };
  return rule;
};
