import { Button, Text, VisuallyHidden } from '@mantine/core';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { labelsOf } from './ContrastsView.tsx';
import classes from './comparison.module.css';
import { NumberTable } from './NumberTable.tsx';
import { type ShownGrid, type ShownMeasures, useMeasures } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import { estimate, fixed } from './words.ts';

interface Props {
  readonly grid: ShownGrid;
  readonly view: ComparisonView;
}

/** Conditions and outcome as sets: the truth table with its contradictions, not minimised. */
export function SetsView({ grid, view }: Props) {
  if (grid.comparison.truthTable === null) {
    return (
      <EmptyState
        title="No conditions chosen yet"
        action={<Button onClick={() => view.set({ setUp: 'edit' })}>Choose conditions</Button>}
      >
        A truth table reads questions as sets: each dyad in each period is a case that is more in or
        more out of a condition and of the outcome (Ragin 2008). Choose conditions, an outcome and
        their anchors.
      </EmptyState>
    );
  }
  return <Measured grid={grid} view={view} />;
}

const Measured = ({ grid, view }: Props) => (
  <Loaded query={useMeasures(grid.comparison.id, view.asOf)}>
    {({ sets }) => sets && <Sets grid={grid} sets={sets} />}
  </Loaded>
);

function Sets({ grid, sets }: { grid: ShownGrid; sets: NonNullable<ShownMeasures['sets']> }) {
  const names = labelsOf(grid);
  const number = (name: string) => ({ name, number: true });
  const conditions = sets.conditions.map(({ question }) => names.question(question));
  const outcome = names.question(sets.outcome.question);
  const anchors = [...sets.conditions, sets.outcome]
    .map((of) => `${names.question(of.question)}: ${of.out}, ${of.crossover}, ${of.full}`)
    .join('; ');
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">Truth table</VisuallyHidden>
      <NumberTable
        title="Truth table"
        what="truth table"
        columns={[
          ...conditions.map(number),
          ...[number(`→ ${outcome}`), number('Cases'), number('Consistency'), number('PRI')],
          ...[
            { name: 'Contradictory' },
            { name: 'With the outcome', wide: true },
            { name: 'Without it', wide: true },
          ],
        ]}
        rows={sets.table.rows.map((row) => [
          ...row.bits.map(String),
          row.outcome === null ? '?' : String(row.outcome),
          String(row.cases.length),
          ...[estimate(row.consistency, 3), estimate(row.pri, 3)],
          row.contradictory ? 'yes' : '',
          row.withOutcome.join('; '),
          row.cases.filter((name) => !row.withOutcome.includes(name)).join('; '),
        ])}
        says="A case belongs to the row of the conditions of which it is more in than out (over .5); x is its membership in the row, y in the outcome. Consistency Σ min(x, y) / Σ x; PRI (Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y)). The outcome is 1 from consistency .80 with PRI .50; ? is a row without cases of its own (Ragin 2008). Contradictory: cases with the outcome and without it. Dyads in several periods are not independent cases. Not minimised: take the cases away for R’s QCA."
        none=""
      />
      <NumberTable
        title="Each condition alone"
        what="conditions"
        columns={[
          ...[
            { name: 'Condition' },
            number('Enough: consistency'),
            number('coverage'),
            number('PRI'),
          ],
          ...[number('Needed: consistency'), number('RoN')],
        ]}
        rows={sets.table.single.map(({ condition, present, relation }) => [
          `${present ? '' : 'not '}${conditions[condition] ?? ''}`,
          estimate(relation.sufficiency, 3),
          estimate(relation.coverage, 3),
          estimate(relation.pri, 3),
          estimate(relation.coverage, 3),
          estimate(relation.ron, 3),
        ])}
        says="Enough: Σ min(x, y) / Σ x, from .80; coverage: Σ min(x, y) / Σ y. Needed: Σ min(x, y) / Σ y, the same number, from .90. RoN Σ(1 − x) / Σ(1 − min(x, y)) is low for a condition that is everywhere (Schneider & Wagemann 2012)."
        none=""
      />
      <NumberTable
        title="Cases"
        what="cases"
        columns={[
          { name: 'Case', wide: true },
          ...[...conditions, outcome].flatMap((name) => [
            number(name),
            number(`${name}: membership`),
          ]),
        ]}
        rows={sets.cases.map(({ name, conditions: own, outcome: of, raw }) => [
          name,
          ...[...own, of].flatMap((member, at) => [
            String(Number((raw[at] ?? 0).toFixed(2))),
            fixed(member, 3),
          ]),
        ])}
        says={`Values v, and memberships by direct calibration: 1/(1 + e^−z), z = (v − c) ln 19 / (anchor − c); out is .05, the crossover c .5, full .95 (Ragin 2008). Out, crossover and full of ${anchors}.`}
        none="No case has a value in all conditions and the outcome."
      />
      {[...sets.leftOut, ...sets.table.undecided.map((name) => `${name}: at .5`)].map((words) => (
        <Text key={words} size="sm" c="dimmed">
          Left out: {words}
        </Text>
      ))}
    </div>
  );
}
