/** Reckonings as the routes answer them. */
import type { z } from 'zod';
import type { DriftAnswer, FigureAnswer, SeriesEntry, SharesAnswer } from './answers.ts';
import type { CheckedFigure } from './check-figures.ts';
import { verdictInWords } from './figures-table.ts';
import type { Series, SeriesPoint } from './model.ts';
import { spanOf } from './period-sums.ts';
import { isBounded, type Share, type Shares } from './shares.ts';
import type { Drift } from './vintages.ts';

export const seriesEntry = (series: Series, points: readonly SeriesPoint[]): SeriesEntry => {
  const span = spanOf(points);
  return { ...series, points: points.length, from: span?.from ?? null, to: span?.to ?? null };
};

/** Keys of mapped names are the ids of their actors. */
const actorOf = (series: Series, { key, name }: Share): string | null =>
  series.actors[name] ?? (Object.values(series.actors).includes(key) ? key : null);

export const sharesAnswer = (series: Series, of: Shares): SharesAnswer => ({
  years: of.years,
  total: of.total.value,
  totalLow: of.total.low,
  totalHigh: of.total.high,
  bounded: isBounded(of),
  estimated: of.estimated,
  straddling: of.straddling,
  concentration: {
    largest: of.concentration.largest.value,
    hhi: of.concentration.hhi.value,
    effective: of.concentration.effective.value,
    normalised: of.concentration.normalised.value,
    parts: of.concentration.parts,
  },
  shares: of.shares.map((share) => ({
    name: share.name,
    actor: actorOf(series, share),
    value: share.sum.value,
    share: share.share,
    low: share.low,
    high: share.high,
  })),
});

const side = (share: Share | null): { value: number; share: number | null } | null =>
  share && { value: share.sum.value, share: share.share };

export const driftAnswer = (drift: Drift): z.infer<typeof DriftAnswer> => ({
  name: drift.name,
  first: side(drift.first),
  second: side(drift.second),
  valueDrift: drift.valueDrift,
  shareDrift: drift.shareDrift,
});

const named = ({ id, title, vintage }: Series): { id: string; title: string; vintage: string } => ({
  id,
  title,
  vintage,
});

export const figureAnswer = (checked: CheckedFigure): FigureAnswer => ({
  observation: checked.observation.id,
  title: checked.observation.title,
  date: checked.observation.date,
  figure: checked.observation.figure,
  verdict: checked.verdict,
  actual: checked.actual,
  difference: checked.difference,
  period: checked.period,
  measure: checked.measure,
  series: checked.series && named(checked.series),
  rightIn: checked.rightIn.map(named),
  words: verdictInWords(checked),
});
