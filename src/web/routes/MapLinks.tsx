import type { GeoProjection } from 'd3-geo';
import { useMemo } from 'react';
import type { LinkOnDay } from '../../relations/routes/find-way.ts';
import { statusInWords } from '../../relations/routes/way-words.ts';
import { useDetail } from '../parts/detail.ts';
import { bends, bentLine } from './line-shape.ts';
import { lookOf } from './link-look.ts';
import type { NetworkData } from './use-network.ts';

interface Props {
  readonly links: readonly LinkOnDay[];
  readonly data: NetworkData;
  readonly projection: GeoProjection;
  readonly onWay: ReadonlySet<string>;
}

/** Links as lines between their places, those of the way on top; a click opens one, and so does the table by the keyboard. */
export function MapLinks({ links, data, projection, onWay }: Props) {
  const detail = useDetail();
  const bendsById = useMemo(() => bends(links.map(({ link }) => link)), [links]);
  const placesById = useMemo(() => new Map(data.places.map((one) => [one.id, one])), [data.places]);
  const pointOf = (id: string): [number, number] | null => {
    const place = placesById.get(id);
    return place ? projection([place.longitude, place.latitude]) : null;
  };
  const sorted = links.toSorted(
    (a, b) => Number(onWay.has(a.link.id)) - Number(onWay.has(b.link.id)),
  );
  return (
    <g fill="none" strokeLinecap="butt">
      {sorted.map((on) => {
        const [from, to] = [pointOf(on.link.from), pointOf(on.link.to)];
        if (!from || !to) return null;
        const line = bentLine(from, to, bendsById.get(on.link.id) ?? 0);
        const look = lookOf(on);
        const chosen = onWay.has(on.link.id);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table below opens links by the keyboard
          <g
            key={on.link.id}
            style={{ cursor: 'pointer' }}
            onClick={() => detail.open('link', on.link.id)}
          >
            <title>{`${on.link.title}: ${statusInWords(on, data.names)}`}</title>
            <path
              d={line}
              stroke={chosen ? 'var(--mark)' : 'transparent'}
              strokeWidth={chosen ? 11 : 12}
              strokeLinecap="round"
            />
            <path
              d={line}
              stroke={look.colour}
              strokeWidth={chosen ? 3.2 : 2}
              strokeDasharray={look.dash}
            />
          </g>
        );
      })}
    </g>
  );
}
