import { VisuallyHidden } from '@mantine/core';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './comparison.module.css';
import { NumberTable } from './NumberTable.tsx';
import { type ShownGrid, type ShownMeasures, useMeasures } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { estimate, fixed, stepOf } from './words.ts';

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
            <Settings grid={grid} />
            <Outcomes measures={measures} names={names} grid={grid} />
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

/** Steps of a scale are whole as a rule and are printed as they are. */
const inUnit = (value: number, unit: string): string =>
  unit === 'on the scale' ? String(Number(value.toFixed(2))) : fixed(value);

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
      ...one.values.map((value) => inUnit(value, one.unit)),
      inUnit(one.did, one.unit),
      one.unit,
    ])}
    says="(A after − A before) − (B after − B before), of figures, or of values on the scale of the question. A scale has steps, not distances: read the sign before the size."
    none="Two dyads need a figure, or a judgement on the scale, in the same two periods. Open a cell of the grid and judge it."
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
    none="No question has yearly figures of two dyads on both sides of a proposed date. Set up gives a question a figure, and has room for dates."
  />
);

const Likeness = ({ measures, names }: Part) => (
  <NumberTable
    title="How alike the dyads are"
    what="likeness"
    columns={[
      ...[{ name: 'A' }, { name: 'B' }, number('Attributes alike'), number('Similarity')],
      ...[number('S'), number('Values'), number('Outcomes that differ')],
    ]}
    rows={measures.likeness.map((one) => [
      ...[names.dyad(one.first), names.dyad(one.second)],
      `${one.setting.same} of ${one.setting.compared}`,
      estimate(one.setting.share, 4),
      estimate(one.affinity, 3),
      String(one.items),
      `${one.outcomes.length} of ${one.items}`,
    ])}
    says="Similarity = attributes alike / compared: most similar systems share all but what explains the difference (Przeworski & Teune 1970). S = 1 − 2 Σ|a − b| / Σ width of the judged values, from −1 to 1 (Signorino & Ritter 1999), each scale taken as 1 wide."
    none="Two dyads are needed."
  />
);

/** One value in all dyads that have one. */
const isAlike = (values: readonly string[]): boolean =>
  new Set(values.filter((value) => value !== '')).size < 2;

const Settings = ({ grid: { comparison } }: { grid: ShownGrid }) => (
  <NumberTable
    title="Setting"
    what="setting"
    columns={[
      { name: 'Attribute' },
      ...comparison.dyads.map(({ label }) => ({ name: label })),
      { name: 'Alike' },
    ]}
    rows={comparison.settings.map(({ label, values }) => {
      const own = comparison.dyads.map(({ id }) => values[id] ?? '');
      return [label, ...own.map((value) => value || '–'), isAlike(own) ? 'yes' : 'no'];
    })}
    says="What the dyads have in common, or not, that might explain a difference; – is not told, and not compared."
    none="No attributes are noted yet. Set up has room for what the dyads share and in what they differ."
  />
);

const Outcomes = ({ measures, names, grid }: Part & { grid: ShownGrid }) => {
  const step = (question: string, value: number): string => {
    const of = grid.comparison.questions.find(({ id }) => id === question);
    const words = of ? stepOf(of, value) : '';
    return words === '' ? String(value) : `${value} · ${words}`;
  };
  return (
    <NumberTable
      title="Where judgements differ"
      what="differing outcomes"
      columns={[
        ...[{ name: 'Question' }, { name: 'Period' }, { name: 'A' }, { name: 'Value of A' }],
        ...[{ name: 'B' }, { name: 'Value of B' }, number('A − B')],
      ]}
      rows={measures.likeness.flatMap(({ first, second, outcomes }) =>
        outcomes.map((at) => [
          ...[names.question(at.question), names.period(at.period)],
          ...[names.dyad(first), step(at.question, at.first)],
          ...[names.dyad(second), step(at.question, at.second)],
          inUnit(at.first - at.second, 'on the scale'),
        ]),
      )}
      says="Values on the scale of the question, where both dyads were judged. Steps, not distances: read the sign before the size."
      none="No two dyads were judged differently on one question and period."
    />
  );
};

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
      ...[
        number('B'),
        number('Ratio'),
        number('95 %'),
        number('p'),
        { name: 'Read with care', wide: true },
      ],
    ]}
    rows={measures.effects.flatMap(({ question, rates }) =>
      rates.map((rate) => [
        ...[names.question(question), rate.unit === 'observations' ? 'obs.' : 'pass.'],
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
    none="No observation or passage is under a question yet. Give observations the codes of the questions, or put something into a cell by hand."
  />
);
