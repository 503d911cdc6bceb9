import type { Scale } from './layout.ts';

/** A stretch of time behind the marks: an episode, or a period with a name. */
export interface Band {
  readonly id: string;
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/** Decoration: marks and the table say the same to those who listen. */
export const UNSAID = { 'aria-hidden': true } as const;

interface Props {
  readonly episodes: readonly Band[];
  readonly periods: readonly Band[];
  readonly scale: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

const seen = (bands: readonly Band[], { origin, perDay }: Scale, left: number, right: number) =>
  bands
    .map((band) => ({
      ...band,
      x0: Math.max(left - 4, (band.first - origin) * perDay),
      x1: Math.min(right + 4, (band.last - origin) * perDay),
    }))
    .filter(({ x0, x1 }) => x1 > x0);

/** Episodes shaded from top to bottom, periods told apart by a rule and named at the top. */
export function Bands({ episodes, periods, scale, left, right, top, height }: Props) {
  return (
    <g {...UNSAID}>
      {seen(periods, scale, left, right).map(({ id, title, x0, x1 }) => (
        <g key={id}>
          <path
            d={`M${x1} ${top - 18}V${top + height}`}
            stroke="var(--rule)"
            strokeDasharray="2 3"
          />
          {x1 - x0 > title.length * 6 + 12 && (
            <text
              x={(x0 + x1) / 2}
              y={top - 7}
              textAnchor="middle"
              fontSize={11}
              fill="var(--quiet)"
            >
              {title}
            </text>
          )}
        </g>
      ))}
      {seen(episodes, scale, left, right).map(({ id, title, x0, x1 }) => (
        <g key={id}>
          <rect
            x={x0}
            y={top}
            width={Math.max(2, x1 - x0)}
            height={height}
            fill="var(--mark)"
            fillOpacity={0.55}
          />
          {x1 - x0 > title.length * 5.8 && (
            <text x={x0 + 5} y={top + 12} fontSize={10.5} fill="var(--quiet)">
              {title}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
