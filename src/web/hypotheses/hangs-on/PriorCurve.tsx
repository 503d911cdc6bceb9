import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { LikelihoodTable } from '../../../hypotheses/weighing/likelihood-table.ts';
import { type PriorSweep, priorCurve } from '../../../hypotheses/weighing/prior-sweep.ts';
import { ChartFrame } from '../../parts/ChartFrame.tsx';
import { PlotFigure } from '../../parts/PlotFigure.tsx';
import { useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import { priorWords } from '../words.ts';
import { priorOptions, priorTable } from './prior-plot.ts';

const titleOf = ({ breakEven }: PriorSweep, label: string): string => {
  if (breakEven === null) return `No prior makes “${label}” probable`;
  return `“${label}” is more probable than not from a prior of ${priorWords(breakEven)}`;
};

/** What would be believed of all rivals with another prior of one of them. It moves with what is being written. */
export function PriorCurve({ table }: { table: LikelihoodTable }) {
  const { view, reckoned, rivals } = useDesk();
  const chosen = rivals.findIndex(({ id }) => id === view.prior);
  const rival = chosen >= 0 ? chosen : (reckoned.tried.verdict?.leaders[0] ?? 0);
  const labels = useMemo(() => rivals.map(({ label }) => label), [rivals]);
  const now = table.priors[rival] ?? 0;
  const curve = useMemo(() => priorCurve(table, rival), [table, rival]);
  const options = useMemo(() => priorOptions(curve, now, labels), [curve, now, labels]);
  return (
    <div className={classes.curve}>
      <Select
        size="xs"
        mb="xs"
        label="The prior that moves"
        allowDeselect={false}
        data={rivals.map(({ id, label }) => ({ value: id, label }))}
        value={rivals[rival]?.id ?? null}
        onChange={(id) => view.set({ prior: id }, true)}
      />
      <ChartFrame
        title={titleOf(curve, labels[rival] ?? '')}
        caption={`Posterior of ${labels.length} rivals from prior 0 to 1, the others in proportion; ${table.rows.length} observations`}
        fileName="prior-sweep"
        table={priorTable(curve, now, labels)}
      >
        <PlotFigure options={options} label={`Prior sweep of ${labels[rival]}`} />
      </ChartFrame>
    </div>
  );
}
