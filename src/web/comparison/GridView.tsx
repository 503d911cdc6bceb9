import { Text, VisuallyHidden } from '@mantine/core';
import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import { sphereLook } from '../parts/sphere-colour.ts';
import classes from './comparison.module.css';
import type { ShownCell, ShownGrid, ShownQuestion } from './use-comparison.ts';
import type { ComparisonView } from './use-comparison-view.ts';
import {
  cellOf,
  evidenceWords,
  figureOf,
  figureWords,
  marksOf,
  materialWords,
  stepOf,
} from './words.ts';

interface Props {
  readonly grid: ShownGrid;
  readonly view: ComparisonView;
}

const STEPS: Readonly<Record<string, [row: number, column: number]>> = {
  ...{ ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] },
  ...{ l: [0, 1], h: [0, -1], j: [1, 0], k: [-1, 0] },
} as const;

/** Arrows, and `h` `j` `k` `l`, go from cell to cell; a button opens with Enter by itself. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest('[data-cell]') : null;
  if (!step || !from) return;
  const [row = 0, column = 0] = (from.getAttribute('data-cell') ?? '').split(' ').map(Number);
  const to = event.currentTarget.querySelector<HTMLElement>(
    `[data-cell="${row + step[0]} ${column + step[1]}"]`,
  );
  if (!to) return;
  event.preventDefault();
  to.focus({ preventScroll: true });
  // Focus alone leaves a cell half behind the edge.
  to.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** More columns than these are set smaller, and cut after fewer lines. */
const DENSE = 8;

/** Questions are rows, dyads columns, and within them stand the periods. */
export function GridView({ grid, view }: Props) {
  const { comparison, periods } = grid;
  const columns = comparison.dyads.length * periods.length;
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    table.current?.querySelector<HTMLElement>('[data-cell="0 0"]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.work}>
      <VisuallyHidden component="h2">{comparison.title}</VisuallyHidden>
      {comparison.text !== '' && (
        <Text size="sm" maw="88ch">
          {comparison.text}
        </Text>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard */}
      <section className={classes.scroll} aria-label="Grid of the comparison" tabIndex={0}>
        <table
          ref={table}
          className={classes.grid}
          style={{ minWidth: 170 + 96 * columns }}
          data-dense={columns > DENSE || undefined}
          onKeyDown={moveFocus}
          aria-label={comparison.title}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.question} rowSpan={2}>
                Question
              </th>
              {comparison.dyads.map(({ id, label, directed }) => (
                <th
                  key={id}
                  scope="colgroup"
                  className={classes.dyad}
                  colSpan={periods.length}
                  data-first
                  title={`${label}${directed ? ', one way only' : ''}`}
                >
                  {label}
                </th>
              ))}
            </tr>
            <tr>
              {comparison.dyads.map(({ id }) => (
                <Fragment key={id}>
                  {periods.map((period, at) => (
                    <th
                      key={period.id}
                      scope="col"
                      className={classes.period}
                      title={period.date}
                      data-first={at === 0 || undefined}
                    >
                      {period.title}
                    </th>
                  ))}
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.questions.map((question, row) => (
              <QuestionRow key={question.id} {...{ grid, view, question, row }} />
            ))}
          </tbody>
        </table>
      </section>
      <Key grid={grid} />
    </div>
  );
}

interface RowProps extends Props {
  readonly question: ShownQuestion;
  readonly row: number;
}

function QuestionRow({ grid, view, question, row }: RowProps) {
  const { comparison, periods } = grid;
  return (
    <tr>
      <th scope="row" className={classes.question} title={`${question.text}\n${question.how}`}>
        {question.label}
        <span className={classes.how}>{question.text}</span>
        {question.codes.length === 0 && !question.figure && (
          <span className={classes.how}>
            Under no code: only what is put in by hand rests under it.
          </span>
        )}
      </th>
      {comparison.dyads.map((dyad, column) =>
        periods.map((period, at) => {
          const cell = cellOf(grid, question.id, dyad.id, period.id);
          const label = `${question.label}, ${dyad.label}, ${period.title}`;
          return (
            <td key={`${dyad.id} ${period.id}`} data-first={at === 0 || undefined}>
              {cell && (
                <CellBox
                  {...{ grid, cell, question, label }}
                  place={`${row} ${column * periods.length + at}`}
                  onOpen={() =>
                    view.set({ question: question.id, period: period.id, dyad: dyad.id })
                  }
                />
              )}
            </td>
          );
        }),
      )}
    </tr>
  );
}

interface CellProps {
  readonly grid: ShownGrid;
  readonly cell: ShownCell;
  readonly question: ShownQuestion;
  readonly label: string;
  readonly place: string;
  onOpen(): void;
}

function CellBox({ grid, cell, question, label, place, onOpen }: CellProps) {
  const { record } = cell;
  const figure = figureOf(grid, cell);
  const marks = marksOf(cell);
  return (
    <button
      type="button"
      className={classes.cell}
      data-cell={place}
      data-empty={cell.empty || undefined}
      onClick={onOpen}
    >
      <VisuallyHidden>{label}: </VisuallyHidden>
      {record?.judgement ? (
        <span className={classes.judgement}>{record.judgement}</span>
      ) : (
        <span className={classes.unsaid}>not judged</span>
      )}
      {record?.value != null && (
        <span className={classes.value}>
          {record.value} · {stepOf(question, record.value)}
        </span>
      )}
      {figure && (
        <span title={figureWords(question, figure)}>
          {figure.value === null ? 'no figure' : `${figure.value.toFixed(1)} ${figure.unit}`}
          {figure.value !== null && figure.years?.partly && ' (of the whole year)'}
        </span>
      )}
      <span className={classes.foot} title={materialWords(cell)}>
        <EvidenceBar grid={grid} cell={cell} />
        {evidenceWords(cell) !== '' && <span>{evidenceWords(cell)}</span>}
        {record?.confidence && (
          <span title={`Judged with ${record.confidence} confidence`}>{record.confidence}</span>
        )}
        {marks.map(({ sign, words, kind }) => (
          <span key={words} className={classes.mark} data-kind={kind} title={words}>
            <span aria-hidden="true">{sign}</span>
            <VisuallyHidden>{words}. </VisuallyHidden>
          </span>
        ))}
      </span>
    </button>
  );
}

const weightOf = ({ spheres }: ShownCell): number =>
  spheres.reduce((sum, one) => sum + one.observations + one.passages, 0);

/** How much rests under it, by media sphere; the fullest cell fills the width. */
function EvidenceBar({ grid, cell }: Pick<CellProps, 'grid' | 'cell'>) {
  const most = Math.max(1, ...grid.cells.map(weightOf));
  return (
    <span className={classes.bar} aria-hidden="true">
      {cell.spheres.map((one) => {
        const weight = one.observations + one.passages;
        const look = sphereLook(one.sphere);
        return (
          <span
            key={one.sphere ?? ''}
            style={{ width: `${(100 * weight) / most}%`, background: look.colour }}
            title={`${look.label}: ${weight}`}
          />
        );
      })}
    </span>
  );
}

function Key({ grid }: { grid: ShownGrid }) {
  const spheres = [
    ...new Set(grid.cells.flatMap(({ spheres: own }) => own.map((one) => one.sphere))),
  ];
  return (
    <Text size="xs" c="dimmed">
      {spheres.map((sphere) => {
        const look = sphereLook(sphere);
        return (
          <span key={sphere ?? ''}>
            <span style={{ color: look.colour }} aria-hidden="true">
              {look.mark}
            </span>{' '}
            {look.label} ·{' '}
          </span>
        );
      })}
      Bars: observations and passages by media sphere; under them how many (obs., pass., fig. put in
      by hand) and how sure the judgement is. ∅ nothing rests under it · ◐ one side only · ↔ dates
      that reach out of the period · ± sorted by hand. Enter opens a cell.
    </Text>
  );
}
