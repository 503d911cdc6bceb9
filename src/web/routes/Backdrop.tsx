import { type GeoProjection, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { FoundWay } from '../../relations/routes/find-way.ts';
import { type Label, layAreaNames } from './label-layout.ts';
import type { NetworkData } from './use-network.ts';
import { type Outlines, outlinesNear } from './use-outlines.ts';

interface Props {
  readonly data: NetworkData;
  readonly outlines: Outlines;
  readonly projection: GeoProjection;
  readonly found: FoundWay | null;
  /** Names that stand already. */
  readonly labels: readonly Label[];
  readonly size: readonly [number, number];
}

/** Degrees around the places in which states are drawn. */
const MARGIN = 25;
/** Square pixels of a state in which its name has room. */
const ROOM = 2500;

/** Land, borders and names of states; those through which the way runs are shaded. */
export function Backdrop({ data, outlines, projection, found, labels, size }: Props) {
  const near = useMemo(() => {
    const points = data.places.map(({ longitude, latitude }) => [longitude, latitude] as const);
    return outlinesNear(outlines, points, MARGIN);
  }, [data.places, outlines]);
  const territories = (found?.way ?? found?.barred)?.territories;
  const through = useMemo(() => {
    const actors = data.actors.filter(({ id }) => territories?.includes(id));
    return new Set(actors.flatMap(({ name, names }) => [name, ...names.map(({ text }) => text)]));
  }, [data.actors, territories]);
  const path = geoPath(projection);
  const areas = near
    .filter(({ shape }) => path.area(shape) > ROOM)
    .map(({ name, shape }) => {
      const [x, y] = path.centroid(shape);
      return { text: name.toUpperCase(), x, y };
    });
  return (
    <g>
      <rect width="100%" height="100%" fill="var(--desk)" />
      {near.map(({ name, shape }) => (
        <path
          key={name}
          d={path(shape) ?? ''}
          fill={through.has(name) ? 'var(--chosen)' : 'var(--paper)'}
        />
      ))}
      <path
        d={path(outlines.borders) ?? ''}
        fill="none"
        stroke="var(--quiet)"
        strokeOpacity={0.45}
      />
      {layAreaNames(areas, labels, ...size).map(({ text, x, y }) => (
        <text
          key={text}
          x={x}
          y={y}
          textAnchor="middle"
          fontSize={10.5}
          letterSpacing="0.09em"
          fill="var(--quiet)"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
