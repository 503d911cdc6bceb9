import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import type { ChartTable } from '../parts/chart-export.ts';
import { useDetail } from '../parts/detail.ts';
import { layLabels } from '../routes/label-layout.ts';
import { bends, bentLine } from '../routes/line-shape.ts';
import { bendClear, layActors, type Point } from './layout.ts';
import classes from './network.module.css';
import { LOOKS, weightWords, widthOf } from './tie-look.ts';
import type { ShownNetwork, ShownTie } from './use-network-view.ts';

interface Props {
  readonly network: ShownNetwork;
  /** Of the kinds that are shown. */
  readonly ties: readonly ShownTie[];
  readonly names: ReadonlyMap<string, string>;
  readonly table: ChartTable;
}

const HEIGHT = 540;

/** Actors as dots, ties as lines; a click opens what a tie rests on, and so does the table by the keyboard. */
export function NetworkGraph({ network, ties, names, table }: Props) {
  const { ref, width } = useElementSize();
  const wide = Math.max(260, Math.round(width));
  const actors = useMemo(() => {
    const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return network.actors.filter(({ id }) => tied.has(id));
  }, [network.actors, ties]);
  const places = useMemo(() => layActors(actors, ties, [wide, HEIGHT]), [actors, ties, wide]);
  const spots = actors.flatMap(({ id, name, ties: weight }) => {
    const place = places.get(id);
    return place ? [{ id, text: name, ...place, weight }] : [];
  });
  const { on } = network.question;
  return (
    <ChartFrame
      title={`${ties.length} ties between ${actors.length} actors on ${on}`}
      caption={`Agreements in force, memberships, transfers of ${on.slice(0, 4)}; events, statements and mediation from ${network.window.from} to ${network.window.to}. Width: by the number of records, of arms by volume.`}
      fileName={`network-${on}`}
      table={table}
    >
      <div ref={ref} className={classes.graph}>
        {width > 0 && (
          <svg width={wide} height={HEIGHT} role="img" aria-label={`Network of actors on ${on}`}>
            <Ties ties={ties} places={places} names={names} />
            {spots.map(({ id, x, y, weight }) => (
              <circle
                key={id}
                cx={x}
                cy={y}
                r={4 + Math.min(7, Math.sqrt(weight))}
                fill="var(--paper)"
                stroke="var(--ink)"
                strokeWidth={1.6}
              />
            ))}
            {layLabels(spots, wide, HEIGHT).map(({ id, text, x, y, anchor }) => (
              <text
                key={id}
                x={anchor === 'start' ? x + 5 : anchor === 'end' ? x - 5 : x}
                y={y}
                textAnchor={anchor}
                fontSize={12}
                fill="var(--ink)"
                stroke="var(--paper)"
                strokeWidth={3.5}
                strokeLinejoin="round"
                paintOrder="stroke"
              >
                {text}
              </text>
            ))}
          </svg>
        )}
      </div>
    </ChartFrame>
  );
}

interface TiesProps {
  readonly ties: readonly ShownTie[];
  readonly places: ReadonlyMap<string, Point>;
  readonly names: ReadonlyMap<string, string>;
}

function Ties({ ties, places, names }: TiesProps) {
  const detail = useDetail();
  const bendsById = useMemo(() => bends(ties), [ties]);
  return (
    <g fill="none">
      {ties.map((tie) => {
        const [from, to] = [places.get(tie.from), places.get(tie.to)];
        if (!from || !to) return null;
        const others = [...places].flatMap(([id, place]) =>
          id === tie.from || id === tie.to ? [] : [place],
        );
        const bend = bendClear(from, to, (bendsById.get(tie.id) ?? 0) * 0.8, others);
        const line = bentLine([from.x, from.y], [to.x, to.y], bend);
        const { colour, dash, words } = LOOKS[tie.kind];
        const arrow = tie.directed ? ' → ' : ' – ';
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below opens ties by the keyboard
          <g key={tie.id} style={{ cursor: 'pointer' }} onClick={() => detail.open('tie', tie.id)}>
            <title>{`${words}: ${names.get(tie.from)}${arrow}${names.get(tie.to)}, ${weightWords(tie)}`}</title>
            <path d={line} stroke="transparent" strokeWidth={12} />
            <path
              d={line}
              stroke={colour}
              strokeWidth={widthOf(tie, ties)}
              strokeDasharray={dash}
              strokeOpacity={tie.certain ? 0.85 : 0.4}
            />
            {tie.directed && <Arrow from={from} to={to} bend={bend} colour={colour} />}
          </g>
        );
      })}
    </g>
  );
}

/** In the middle of the line, where it does not hide under the dots. */
function Arrow({
  from,
  to,
  bend,
  colour,
}: {
  from: Point;
  to: Point;
  bend: number;
  colour: string;
}) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [along, across] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const x = (from.x + to.x) / 2 - across * bend;
  const y = (from.y + to.y) / 2 + along * bend;
  const turn = (Math.atan2(across, along) * 180) / Math.PI;
  return (
    <path
      d="M-5 -5L6 0L-5 5Z"
      fill={colour}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`}
    />
  );
}
