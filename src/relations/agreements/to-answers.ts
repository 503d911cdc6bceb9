import type { z } from 'zod';
import type { Act } from './acts.ts';
import type { AgreementAnswer, ScoreAnswer } from './answers.ts';
import type { AgreementOn } from './ask-agreements.ts';
import { performedUntil, type YearScore } from './performance.ts';

const scoreAnswer = ({ score, withBreaches, ...rest }: YearScore): z.infer<typeof ScoreAnswer> => ({
  ...rest,
  score: score.value,
  withBreaches: withBreaches.value,
});

/** Acts that name the agreement or one of its provisions. */
function actAnswers(
  { agreement, provisions, performances }: AgreementOn,
  acts: readonly Act[],
): AgreementAnswer['acts'] {
  const own = new Set(provisions.map(({ id }) => id));
  const rated = new Set(performances.flatMap(({ observations }) => observations));
  return acts
    .filter((act) => act.agreement === agreement.id || own.has(act.provision ?? ''))
    .map(({ agreement: _, ...act }) => ({ ...act, rated: rated.has(act.observation) }));
}

export const agreementAnswer = (
  found: AgreementOn,
  on: string,
  acts: readonly Act[],
): AgreementAnswer => ({
  on,
  agreement: found.agreement,
  legal: found.legal,
  due: found.due,
  provisions: found.provisions.map((provision) => {
    const performances = found.performances.filter((one) => one.provision === provision.id);
    const { state } = performedUntil(performances, Number(on.slice(0, 4)));
    return { ...provision, state, performances };
  }),
  acts: actAnswers(found, acts),
  scores: found.scores.map(scoreAnswer),
});
