import type { FoundWayAnswer, LegAnswer, WayAnswer } from './answers.ts';
import type { AnsweredWay } from './ask-way.ts';
import type { Leg, Way } from './find-way.ts';

const legAnswer = ({ link, ...leg }: Leg): LegAnswer => ({
  ...leg,
  link: link.id,
  title: link.title,
  mode: link.mode,
});

const wayAnswer = (way: Way | null): WayAnswer | null =>
  way && { ...way, legs: way.legs.map(legAnswer) };

export const foundWayAnswer = ({ question, way, barred, words }: AnsweredWay): FoundWayAnswer => ({
  question: { ...question, modes: [...question.modes] },
  way: wayAnswer(way),
  barred: wayAnswer(barred),
  words,
});
