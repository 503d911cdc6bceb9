import { Chip, Group, Text } from '@mantine/core';
import type { ChartTable } from '../parts/chart-export.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './figures.module.css';
import { periodWords, rounded } from './share-plot.ts';
import type { FigureView } from './use-figure-view.ts';
import { type ShownFigure, useFigures } from './use-series.ts';

type Verdict = ShownFigure['verdict'];

/** With a sign, so that the colour is not alone. */
const VERDICTS: Readonly<Record<Verdict, { sign: string; words: string; colour: string }>> = {
  wrong: { sign: '✕', words: 'wrong', colour: 'var(--error)' },
  'other-period': { sign: '↔', words: 'right for another period', colour: 'var(--warning)' },
  'other-measure': { sign: '≠', words: 'right for another measure', colour: 'var(--warning)' },
  rounded: { sign: '≈', words: 'right, rounded', colour: 'var(--good)' },
  right: { sign: '✓', words: 'right', colour: 'var(--good)' },
  unchecked: { sign: '?', words: 'not checked', colour: 'var(--quiet)' },
};
const ORDER = Object.keys(VERDICTS) as Verdict[];

/** Each figure that is claimed, held against the series from which it is had; the wrong ones first. */
export function ClaimsView({ view }: { view: FigureView }) {
  return (
    <Loaded query={useFigures()}>
      {({ figures }) =>
        figures.length === 0 ? <NoClaims /> : <Claims figures={figures} view={view} />
      }
    </Loaded>
  );
}

const rightFor = ({ period, measure, rightIn }: ShownFigure): string =>
  [
    period ? periodWords(period) : '',
    measure ?? '',
    ...rightIn.map(({ title, vintage }) => vintage || title),
  ]
    .filter((words) => words !== '')
    .join('; ');

const claimedYears = ({ figure: { check } }: ShownFigure): string =>
  check ? periodWords(check) : '';

const csvOf = (shown: readonly ShownFigure[]): ChartTable => ({
  columns: [
    ...['figure', 'claimed', 'unit', 'years', 'verdict'],
    ...['series gives', 'difference', 'right for', 'why', 'observation'],
  ],
  rows: shown.map((one) => [
    ...[one.title, one.figure.value, one.figure.unit, claimedYears(one), one.verdict],
    ...[rounded(one.actual, 3), rounded(one.difference, 3), rightFor(one), one.words],
    one.observation,
  ]),
});

interface ClaimsProps {
  readonly figures: readonly ShownFigure[];
  readonly view: FigureView;
}

function Claims({ figures, view }: ClaimsProps) {
  const shown = figures
    .filter(({ verdict }) => view.verdict === '' || verdict === view.verdict)
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  useStatus(`${shown.length} of ${figures.length} figures`);
  return (
    <div className={classes.page}>
      <VerdictChips figures={figures} view={view} />
      <TableSection
        whole
        title="Figures that are claimed"
        what="figures"
        fileName="figures"
        csv={() => csvOf(shown)}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th style={{ width: '28%' }}>Figure</th>
              <th className={table.number}>Claimed</th>
              <th>Years</th>
              <th>Verdict</th>
              <th className={table.number}>The series gives</th>
              <th style={{ width: '30%' }}>Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <ClaimRow key={one.observation} claim={one} />
            ))}
          </tbody>
        </table>
      </TableSection>
      <Text size="sm" c="dimmed">
        “Right for another period” is a question to the author, not an answer: dozens of stretches
        are tried, so that one may fit by chance.
      </Text>
    </div>
  );
}

/** How many there are of each verdict; only these are shown. */
function VerdictChips({ figures, view }: ClaimsProps) {
  const count = (verdict: Verdict): number =>
    figures.filter((figure) => figure.verdict === verdict).length;
  return (
    <Chip.Group
      value={view.verdict === '' ? 'all' : view.verdict}
      onChange={(value) => view.set({ verdict: value === 'all' ? null : String(value) })}
    >
      <Group gap={6} role="group" aria-label="Which figures">
        <Chip size="xs" value="all">
          all {figures.length}
        </Chip>
        {ORDER.filter((verdict) => count(verdict) > 0).map((verdict) => (
          <Chip key={verdict} size="xs" value={verdict}>
            {VERDICTS[verdict].words} {count(verdict)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

function ClaimRow({ claim }: { claim: ShownFigure }) {
  const { sign, words, colour } = VERDICTS[claim.verdict];
  const also = rightFor(claim);
  return (
    <tr>
      <td>
        <DetailLink kind="observation" id={claim.observation} size="sm" ta="left">
          {claim.title}
        </DetailLink>
      </td>
      <td className={table.number} style={{ whiteSpace: 'normal', minWidth: 116 }}>
        {claim.figure.value.toLocaleString('en')} {claim.figure.unit}
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>{claimedYears(claim)}</td>
      <td style={{ color: colour }}>
        <span aria-hidden="true">{`${sign}\u00a0`}</span>
        {words}
        {also === '' ? '' : `: ${also}`}
      </td>
      <td className={table.number}>{rounded(claim.actual, 2)}</td>
      <td>{claim.words}</td>
    </tr>
  );
}

const NoClaims = () => (
  <EmptyState title="No figure is claimed yet">
    An observation of the kind figure that says how it is had from a series (whose share, of what,
    in which years) is checked here: right, wrong, or right for another period.
  </EmptyState>
);
