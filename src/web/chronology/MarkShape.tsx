import type { ReactNode } from 'react';
import type { ChronologyRow } from './row.ts';

interface Props {
  readonly row: Pick<ChronologyRow, 'kind' | 'effect' | 'unsure'>;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** The kind as a shape, so that colour is never the only sign; hollow where the date is not sure. */
export function MarkShape({ row, colour, x, y, size = 5 }: Props) {
  const paint = {
    fill: row.unsure ? 'var(--paper)' : colour,
    stroke: colour,
    strokeWidth: 1.6,
  };
  return <g transform={`translate(${x} ${y})`}>{shapeOf(row, size, paint)}</g>;
}

type Paint = { fill: string; stroke: string; strokeWidth: number };

function shapeOf(row: Props['row'], size: number, paint: Paint): ReactNode {
  switch (row.kind) {
    case 'event':
      return <circle r={size} {...paint} />;
    case 'statement':
      return <path d={`M0 ${-size - 1}L${size + 1} 0L0 ${size + 1}L${-size - 1} 0Z`} {...paint} />;
    case 'figure':
      return <path d={`M0 ${-size}L${size} ${size - 1}L${-size} ${size - 1}Z`} {...paint} />;
    case 'act':
      return row.effect === 'breach' ? (
        <path
          d={`M${-size} ${-size}L${size} ${size}M${size} ${-size}L${-size} ${size}`}
          stroke={paint.stroke}
          strokeWidth={row.unsure ? 1.4 : 3}
          fill="none"
        />
      ) : (
        <path
          d={`M0 ${-size}V${size}M${-size} 0H${size}`}
          stroke={paint.stroke}
          strokeWidth={row.unsure ? 1.4 : 3}
          fill="none"
        />
      );
    case 'absence':
      return (
        <>
          <circle
            r={size}
            {...paint}
            fill="var(--paper)"
            strokeDasharray={row.unsure ? '2 2' : undefined}
          />
          <path d={`M${-size * 0.7} ${size * 0.7}L${size * 0.7} ${-size * 0.7}`} {...paint} />
        </>
      );
  }
}

/** Signs for the legend, in words and letters that stand by themselves. */
export const KIND_SIGNS: readonly { readonly row: Props['row']; readonly words: string }[] = [
  { row: { kind: 'event', effect: null, unsure: false }, words: 'event' },
  { row: { kind: 'statement', effect: null, unsure: false }, words: 'statement' },
  { row: { kind: 'figure', effect: null, unsure: false }, words: 'figure' },
  { row: { kind: 'act', effect: 'compliance', unsure: false }, words: 'kept' },
  { row: { kind: 'act', effect: 'breach', unsure: false }, words: 'broken' },
  { row: { kind: 'absence', effect: null, unsure: false }, words: 'absence' },
  { row: { kind: 'event', effect: null, unsure: true }, words: 'date not sure' },
];
