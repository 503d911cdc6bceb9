import { VisuallyHidden } from '@mantine/core';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './comparison.module.css';
import { NumberTable } from './NumberTable.tsx';
import { type ShownGrid, type ShownMeasures, useMeasures } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { estimate, fixed } from './words.ts';

interface Props {
  readonly grid: ShownGrid;
  readonly view: ComparisonView;
}

export interface Labels {
  question(id: string): string;
  dyad(id: string): string;
  period(id: string): string;
}

export const labelsOf = ({ comparison, periods }: ShownGrid): Labels => ({
  question: (id) => comparison.questions.find((one) => one.id === id)?.label ?? id,
  dyad: (id) => comparison.dyads.find((one) => one.id === id)?.label ?? id,
  period: (id) => periods.find((one) => one.id === id)?.title ?? id,
});

/** How dyads differ: in what changed, in their setting, in how much rests under a question. */
export function ContrastsView({ grid, view }: Props) {
  const names = labelsOf(grid);
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">Contrasts</VisuallyHidden>
      <Loaded query={useMeasures(grid.comparison.id, view.asOf)}>
        {(measures) => (
          <>
            <Did measures={measures} names={names} />
            <AtBreaks measures={measures} names={names} />
            <Likeness measures={measures} names={names} />
            <Effects measures={measures} names={names} />
          </>
        )}
      </Loaded>
    </div>
  );
}

interface Part {
  readonly measures: ShownMeasures;
  readonly names: Labels;
}

const number = (name: string, title?: string) => ({
  name,
  number: true,
  ...(title ? { title } : {}),
});

const Did = ({ measures, names }: Part) => (
  <NumberTable
    title="Difference in differences"
    what="differences"
    columns={[
      { name: 'Question' },
      ...[{ name: 'A' }, { name: 'B' }, { name: 'Before' }, { name: 'After' }],
      ...[number('A before'), number('A after'), number('B before'), number('B after')],
      number('Difference', '(A after − A before) − (B after − B before)'),
      { name: 'Unit' },
    ]}
    rows={measures.contrasts.map((one) => [
      names.question(one.question),
      ...[names.dyad(one.first), names.dyad(one.second)],
      ...[names.period(one.before), names.period(one.after)],
      ...one.values.map((value) => fixed(value)),
      fixed(one.did),
      one.unit,
    ])}
    says="(A after − A before) − (B after − B before), of figures, or of values on the scale of the question. A scale has steps, not distances: read the sign before the size."
    none="Two dyads need a figure or a value in the same two periods."
  />
);

const AtBreaks = ({ measures, names }: Part) => (
  <NumberTable
    title="Yearly figures around the proposed dates"
    what="contrasts at breaks"
    columns={[
      ...[{ name: 'Question' }, { name: 'A' }, { name: 'B' }, { name: 'Proposed' }],
      ...[number('Years'), number('Difference')],
      number('p of dates', 'Share of all dates at which the contrast is as far from 0'),
      number('p of orders', 'Share of the orders of the years with a contrast as far from 0'),
    ]}
    rows={measures.atBreaks.map((one) => [
      names.question(one.question),
      ...[names.dyad(one.first), names.dyad(one.second), `${one.title}, ${one.date}`],
      `${one.from}–${one.to} (${one.years})`,
      fixed(one.did),
      { ...estimate(one.placebo, 3), title: one.placebo.reason ?? `${one.dates} dates` },
      {
        ...estimate(one.permuted, 4),
        title:
          one.permuted.reason ?? `${one.orders} orders, ${one.exact ? 'all' : `seed ${one.seed}`}`,
      },
    ])}
    says="Means of A − B after the year of the break less before it. p by other dates keeps the order of time (Abadie, Diamond & Hainmueller 2010); p by other orders takes years for independent (Fisher 1935), which they are not."
    none="No question has yearly figures of two dyads on both sides of a proposed date."
  />
);

const Likeness = ({ measures, names }: Part) => (
  <NumberTable
    title="How alike the dyads are"
    what="likeness"
    columns={[
      ...[{ name: 'A' }, { name: 'B' }, number('Alike'), number('Similarity')],
      ...[{ name: 'Differ in' }, number('S'), number('Values'), { name: 'Outcomes differ in' }],
    ]}
    rows={measures.likeness.map((one) => [
      ...[names.dyad(one.first), names.dyad(one.second)],
      `${one.setting.same} of ${one.setting.compared}`,
      estimate(one.setting.share, 4),
      one.differs.map(({ label, first, second }) => `${label}: ${first} / ${second}`).join('; '),
      estimate(one.affinity, 3),
      String(one.items),
      one.outcomes
        .map((at) => `${names.question(at.question)}, ${names.period(at.period)}`)
        .join('; '),
    ])}
    says="Similarity = attributes alike / compared: most similar systems share all but what explains the difference (Przeworski & Teune 1970). S = 1 − 2 Σ|a − b| / Σ width of the judged values, from −1 to 1 (Signorino & Ritter 1999), each scale taken as 1 wide."
    none="Two dyads are needed."
  />
);

const Effects = ({ measures, names }: Part) => (
  <NumberTable
    title="How often a question is met"
    what="rates"
    columns={[
      ...[
        { name: 'Question' },
        { name: 'Of' },
        { name: 'Cell A' },
        number('A'),
        { name: 'Cell B' },
      ],
      ...[number('B'), number('Ratio'), number('95 %'), number('p'), { name: 'Read with care' }],
    ]}
    rows={measures.effects.flatMap(({ question, rates }) =>
      rates.map((rate) => [
        ...[names.question(question), rate.unit],
        `${names.dyad(rate.first.dyad)}, ${names.period(rate.first.period)}`,
        `${rate.first.count} / ${fixed(rate.first.exposure, 1)}`,
        `${names.dyad(rate.second.dyad)}, ${names.period(rate.second.period)}`,
        `${rate.second.count} / ${fixed(rate.second.exposure, 1)}`,
        estimate(rate.ratio),
        `${fixed(rate.low)}–${rate.high === null ? '∞' : fixed(rate.high)}`,
        estimate(rate.p, 4),
        rate.warnings.join('; '),
      ]),
    )}
    says="Count against base: observations of the question against all observations of dyad and period; passages against ten thousand words of the documents of the period that name both. Bounds and p are exact, given the sum of both counts (Clopper & Pearson 1934; Przyborowski & Wilenski 1940)."
    none="No observation or passage is under a question yet."
  />
);
