/** Which number of which series a form is for, as the detail pane names it. Pure. */
export interface PointAddress {
  readonly series: string;
  /** '' for one that is not there yet. */
  readonly point: string;
  /** For a new one: what is known of it, as the address of the room writes it (`recipient:Armenia`). */
  readonly of: string;
}

export const pointAddress = ({ series, point, of }: PointAddress): string =>
  [series, point, of].map(encodeURIComponent).join('/');

export function readPointAddress(id: string): PointAddress {
  const [series = '', point = '', of = ''] = id.split('/').map(decodeURIComponent);
  return { series, point, of };
}
