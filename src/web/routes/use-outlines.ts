/** Outlines of the states of the world, 1:50 million, from the package: nothing is fetched from elsewhere. */
import { useQuery } from '@tanstack/react-query';
import { geoBounds } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface StateOutline {
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
  /** West, south, east, north in degrees; east is less than west across the 180th meridian. */
  readonly box: readonly [number, number, number, number];
}

export interface Outlines {
  readonly states: readonly StateOutline[];
  readonly borders: MultiLineString;
}

async function load(): Promise<Outlines> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('The outlines of the map cannot be read.');
  const world = (await response.json()) as World;
  const { countries } = world.objects;
  const states = feature(world, countries).features.map((shape): StateOutline => {
    const [[west, south], [east, north]] = geoBounds(shape);
    return {
      name: shape.properties.name,
      // The collection holds the areas of states and nothing else.
      shape: shape as Feature<Polygon | MultiPolygon>,
      box: [west, south, east, north],
    };
  });
  return { states, borders: mesh(world, countries, (a, b) => a !== b) };
}

export const useOutlines = () =>
  useQuery({ queryKey: ['outlines'], queryFn: load, staleTime: Number.POSITIVE_INFINITY });

/** Those that reach into a stretch of the earth, with a margin in degrees. */
export function outlinesNear(
  { states }: Outlines,
  points: readonly (readonly [number, number])[],
  margin: number,
): StateOutline[] {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes) - margin, Math.max(...longitudes) + margin];
  const [south, north] = [Math.min(...latitudes) - margin, Math.max(...latitudes) + margin];
  return states.filter(({ box: [w, s, e, n] }) => {
    if (n < south || s > north) return false;
    return w <= e ? w <= east && e >= west : w <= east || e >= west;
  });
}
