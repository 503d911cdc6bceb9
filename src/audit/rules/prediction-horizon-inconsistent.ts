import { isEnglish, ownWords } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const HORIZON =
  /\b(?:for|in|over|within|during) the (?:upcoming|coming|next|following) (decades?|years?|months?|(?:\p{Ll}+|\d+) (?:decades|years|months))\b/u;
const SHARED = 4;
const STOP = new Set(
  'the and that this with for from will would could may might such have has their its his her more most than into upcoming coming next years year decade region situation'.split(
    ' ',
  ),
);

interface Prediction {
  span: { start: number; end: number };
  horizon: string;
  stems: Set<string>;
}

const stemsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.replace(/(?:ens|ened|ing|ies|es|ed|s)$/u, '').slice(0, 8))
      .filter((stem) => !STOP.has(stem)),
  );

/** Length in years, roughly: what the two predictions are compared by. */
const sizeOf = (horizon: string): number => {
  if (horizon.startsWith('decade')) return 10;
  if (/^\d+ year/u.test(horizon)) return Number.parseInt(horizon, 10);
  return horizon.includes('decade') ? 20 : horizon.includes('month') ? 1 : 3;
};

const predictionsOf = (subject: AuditSubject): Prediction[] => {
  const text = ownWords(subject).body;
  return subject.sentences.flatMap(({ span }) => {
    const words = text.slice(span.start, span.end);
    const horizon = HORIZON.exec(words)?.[1];
    return horizon === undefined ? [] : [{ span, horizon, stems: stemsOf(words) }];
  });
};

const isSameClaim = (a: Prediction, b: Prediction): string[] =>
  [...a.stems].filter((one) => b.stems.has(one));

export const predictionHorizonInconsistent: Rule = {
  id: 'prediction-horizon-inconsistent',
  title: 'One prediction with two horizons',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Two sentences predict the same thing, one for the coming decade and the other for the coming years.',
    why: 'A prediction can only be held to its term; with two terms nobody can say whether it came true.',
    silent:
      'Where the predictions share fewer than four words of substance, or the horizons are of like length.',
    bad: 'It strengthens Russia’s role for the upcoming decade. … It strengthens Russia’s role for the upcoming years.',
    good: 'It strengthens Russia’s role for the upcoming decade, twice.',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const all = predictionsOf(subject);
    return all.flatMap((first, at) =>
      all.slice(at + 1).flatMap((second) => {
        const shared = isSameClaim(first, second);
        const sizes = [sizeOf(first.horizon), sizeOf(second.horizon)].sort((a, b) => a - b);
        if (shared.length < SHARED || (sizes[1] ?? 0) < 2 * (sizes[0] ?? 0)) return [];
        return finding(predictionHorizonInconsistent, {
          message: `The same is predicted for the coming ${first.horizon} and for the coming ${second.horizon}.`,
          places: [placeOf(subject, first.span), placeOf(subject, second.span)],
          evidence: { horizons: [first.horizon, second.horizon], shared },
          fix: advice('Give both predictions the same term'),
        });
      }),
    );
  },
};
