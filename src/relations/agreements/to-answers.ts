import type { z } from 'zod';
import type { AgreementAnswer, ScoreAnswer } from './answers.ts';
import type { AgreementOn } from './ask-agreements.ts';
import { performedUntil, type YearScore } from './performance.ts';

const scoreAnswer = ({ score, withBreaches, ...rest }: YearScore): z.infer<typeof ScoreAnswer> => ({
  ...rest,
  score: score.value,
  withBreaches: withBreaches.value,
});

export const agreementAnswer = (found: AgreementOn, on: string): AgreementAnswer => ({
  on,
  agreement: found.agreement,
  legal: found.legal,
  due: found.due,
  provisions: found.provisions.map((provision) => {
    const performances = found.performances.filter((one) => one.provision === provision.id);
    const { state } = performedUntil(performances, Number(on.slice(0, 4)));
    return { ...provision, state, performances };
  }),
  scores: found.scores.map(scoreAnswer),
});
