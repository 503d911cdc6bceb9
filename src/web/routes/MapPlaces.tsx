import type { GeoProjection } from 'd3-geo';
import type { LinkOnDay } from '../../relations/routes/find-way.ts';
import type { Label, Spot } from './label-layout.ts';
import type { NetworkData } from './use-network.ts';

interface Props {
  readonly spots: readonly Spot[];
  readonly labels: readonly Label[];
  readonly stations: ReadonlySet<string>;
}

/** Places with links, on the picture; those of the way matter most, then those where most links meet. */
export function spotsOf(
  { places }: NetworkData,
  links: readonly LinkOnDay[],
  stations: ReadonlySet<string>,
  projection: GeoProjection,
  [width, height]: readonly [number, number],
): Spot[] {
  const count = new Map<string, number>();
  for (const { link } of links) {
    for (const id of [link.from, link.to]) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return places.flatMap(({ id, name, longitude, latitude }): Spot[] => {
    const point = projection([longitude, latitude]);
    const met = count.get(id) ?? 0;
    if (!point || met === 0) return [];
    const [x, y] = point;
    if (x < 0 || y < 0 || x > width || y > height) return [];
    return [{ id, text: name, x, y, weight: met + (stations.has(id) ? 1000 : 0) }];
  });
}

/** Places with their names, as far as these find room. */
export function MapPlaces({ spots, labels, stations }: Props) {
  return (
    <g style={{ pointerEvents: 'none' }}>
      {spots.map(({ id, x, y }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={stations.has(id) ? 4.5 : 3}
          fill={stations.has(id) ? 'var(--ink)' : 'var(--paper)'}
          stroke="var(--ink)"
          strokeWidth={1.3}
        />
      ))}
      {labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={11.5}
          fontWeight={stations.has(id) ? 600 : 400}
          fill="var(--ink)"
          stroke="var(--paper)"
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
