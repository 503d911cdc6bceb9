import { Select, Text } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChartTable } from '../parts/chart-export.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { paletteColour } from '../parts/palette.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import { againstOf, type Desk, type DeskRow, deskRows, useDesk } from './desk.ts';
import { Explain } from './Explain.tsx';
import classes from './hypotheses.module.css';
import { writeChance } from './read-chance.ts';
import { WeightCell } from './WeightCell.tsx';
import { percent, short, signed } from './words.ts';

/** Bars are at least so many dB long at the ends, so that a table of straws looks like one. */
const LEAST = 10;

/** Observations by rivals in the order of weighing, each cell a weight in dB. */
export function WeightTable() {
  const desk = useDesk();
  const [open, setOpen] = useState('');
  const lines = deskRows(desk);
  const { rivals, view } = desk;
  const against = againstOf(desk);
  const sizes = lines.flatMap(({ step }) => (step ? [step.diagnosticity] : []));
  const longest = Math.max(LEAST, ...sizes.filter(Number.isFinite));
  return (
    <TableSection
      title="Weights of evidence"
      what="weights"
      fileName="hypotheses"
      csv={() => weightsTable(desk, lines)}
      whole
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>No.</th>
            <th>Observation</th>
            <th>
              <Explain what="known">Known since</Explain>
            </th>
            {rivals.map(({ id, label }, j) => (
              <th key={id} scope="col">
                <span className={classes.head}>
                  <span
                    className={classes.dot}
                    style={{ background: paletteColour(j) }}
                    aria-hidden="true"
                  />
                  <DetailLink kind="hypothesis" id={id} size="sm" c="inherit" ta="left">
                    {label}
                  </DetailLink>
                </span>
                <span className={classes.against}>
                  <Explain what="weight">dB against {rivals[against(j)]?.label}</Explain>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <BeforeRow />
          {lines.map((line, at) => (
            <tr
              key={line.assessment.id}
              className={classes.row}
              data-off={line.why !== '' || undefined}
            >
              <td className="figures">{at + 1}</td>
              <td>
                <RowTitle line={line} />
              </td>
              <td className={classes.day}>{line.knownOn ?? 'always'}</td>
              {rivals.map(({ id }, j) => {
                const key = `${line.assessment.id} ${id}`;
                return (
                  <td key={id} className={classes.cellTd}>
                    <WeightCell
                      {...{ line, rival: j, against: against(j), longest }}
                      open={open === key}
                      onOpen={(is) => setOpen(is ? key : '')}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
          <SumRow against={against} />
        </tbody>
      </table>
      <Against value={view.against} onChange={(id) => view.set({ against: id }, true)} />
    </TableSection>
  );
}

function RowTitle({ line }: { line: DeskRow }) {
  const { rivalry } = useDesk();
  const { assessment, title, why, step } = line;
  return (
    <>
      <DetailLink kind="observation" id={assessment.observation} size="sm" ta="left">
        {title}
      </DetailLink>{' '}
      <DetailLink
        kind="assessment"
        id={`${rivalry.id} ${assessment.id}`}
        size="sm"
        c="dimmed"
        aria-label={`How “${title}” is weighed`}
      >
        <IconSettings size={14} style={{ verticalAlign: 'middle' }} />
      </DetailLink>
      {why !== '' && (
        <Text size="xs" c="dimmed">
          Does not count: {why}.
        </Text>
      )}
      {step && step.power < 1 && (
        <Text size="xs" c="dimmed">
          Counts with {short(step.power)}: another of its origin counts in full.
        </Text>
      )}
    </>
  );
}

function BeforeRow() {
  const { rivals } = useDesk();
  return (
    <tr>
      <td />
      <td className={classes.quiet}>Before</td>
      <td />
      {rivals.map(({ id, prior }) => (
        <td key={id} className={`${classes.quiet} figures`}>
          {percent(prior)}
        </td>
      ))}
    </tr>
  );
}

function SumRow({ against }: { against(rival: number): number }) {
  const { rivals, reckoned } = useDesk();
  const { verdict } = reckoned.tried;
  if (!verdict) return null;
  return (
    <tr>
      <td />
      <td>
        <b>
          <Explain what="sum">All of it</Explain>
        </b>
      </td>
      <td />
      {rivals.map(({ id }, j) => (
        <td key={id} className="figures">
          <b>{percent(verdict.beliefs[j] ?? 0)}</b>{' '}
          <span className={classes.quiet}>
            {signed(verdict.decibels[j]?.[against(j)]?.value ?? null)} dB
          </span>
        </td>
      ))}
    </tr>
  );
}

function Against({ value, onChange }: { value: string; onChange(id: string | null): void }) {
  const { rivals } = useDesk();
  if (rivals.length < 3) return null;
  return (
    <Select
      mt="sm"
      size="xs"
      w={260}
      label="Weights against"
      placeholder="the one that leads"
      clearable
      data={rivals.map(({ id, label }) => ({ value: id, label }))}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}

function weightsTable(desk: Desk, lines: readonly DeskRow[]): ChartTable {
  const { rivals } = desk;
  const against = againstOf(desk);
  const number = (value: number | null | undefined): number | string =>
    value === null || value === undefined ? '' : Number(value.toFixed(4));
  return {
    columns: [
      ...['no', 'observation', 'known since'],
      ...rivals.flatMap(({ label }, j) => [
        `${label}: written`,
        `${label}: P as it counts`,
        `${label}: dB against ${rivals[against(j)]?.label ?? ''}`,
        `${label}: believed after it`,
      ]),
      'does not count because',
    ],
    rows: lines.map((line, at) => [
      ...[at + 1, line.title, line.knownOn ?? ''],
      ...rivals.flatMap(({ id }, j) => [
        writeChance(line.assessment.chances.find(({ hypothesis }) => hypothesis === id)?.chance),
        number(line.row?.likely[j]),
        number(line.step?.weights[j]?.[against(j)]?.value),
        number(line.step?.beliefs[j]),
      ]),
      line.why,
    ]),
  };
}
