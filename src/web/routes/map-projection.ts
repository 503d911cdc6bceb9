import { type GeoProjection, geoConicConformal, geoMercator } from 'd3-geo';
import { greatCircle } from '../../relations/routes/great-circle.ts';

export interface MapView {
  /** 1 shows all that is to be seen. */
  readonly zoom: number;
  /** Pixels by which the picture was dragged, at this zoom. */
  readonly x: number;
  readonly y: number;
}

export const WHOLE: MapView = { zoom: 1, x: 0, y: 0 };

type Point = readonly [longitude: number, latitude: number];

/** Points around a place, so that one alone does not fill the picture with its street. */
const around = ([longitude, latitude]: Point): [number, number][] => [
  [longitude - 1.5, Math.max(-85, latitude - 1)],
  [longitude + 1.5, Math.min(85, latitude + 1)],
];

/** Lambert's conic, true to angles, for the latitudes that are shown; Mercator's at the equator. */
export function projectionFor(
  points: readonly Point[],
  [width, height]: readonly [number, number],
  { zoom, x, y }: MapView,
): GeoProjection {
  const wanted = points.flatMap(around);
  const latitudes = wanted.map(([, latitude]) => latitude);
  const longitudes = wanted.map(([longitude]) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const sixth = (north - south) / 6;
  const conic = Math.abs(south + north) > 20;
  const projection = conic
    ? geoConicConformal().parallels([south + sixth, north - sixth])
    : geoMercator();
  const margin = Math.min(40, width / 8);
  projection.rotate([-middle, 0]).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates: wanted },
  );
  const [left, top] = projection.translate();
  return projection
    .scale(projection.scale() * zoom)
    .translate([
      (left - width / 2) * zoom + width / 2 + x,
      (top - height / 2) * zoom + height / 2 + y,
    ])
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The three quarters of the places that lie closest to the middle one: without the capital far away. */
export function closeUp<T extends { readonly latitude: number; readonly longitude: number }>(
  places: readonly T[],
): T[] {
  const middle = {
    latitude: median(places.map(({ latitude }) => latitude)),
    longitude: median(places.map(({ longitude }) => longitude)),
  };
  const sorted = places.toSorted((a, b) => greatCircle(a, middle) - greatCircle(b, middle));
  return sorted.slice(0, Math.max(2, Math.ceil(places.length * 0.75)));
}

const NEAREST = 60;

/** Nearer or farther about a point of the picture, which stays where it is. */
export function zoomedAt(
  { zoom, x, y }: MapView,
  factor: number,
  [atX, atY]: readonly [number, number],
  [width, height]: readonly [number, number],
): MapView {
  const next = Math.min(NEAREST, Math.max(0.2, zoom * factor));
  const by = next / zoom;
  const [fromX, fromY] = [atX - width / 2, atY - height / 2];
  return { zoom: next, x: fromX - (fromX - x) * by, y: fromY - (fromY - y) * by };
}
