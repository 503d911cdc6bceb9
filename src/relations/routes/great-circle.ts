/** Mean radius of the earth in kilometres (IUGG). */
const RADIUS = 6371.0088;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies, by the haversine formula on a sphere. */
export function greatCircle(a: Point, b: Point): number {
  const [first, second] = [radians(a.latitude), radians(b.latitude)];
  const height = Math.sin((second - first) / 2) ** 2;
  const breadth = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = height + Math.cos(first) * Math.cos(second) * breadth;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
