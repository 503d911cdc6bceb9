import type { DisagreementView } from '../../coding/agreement/answer.ts';

/** Names a disagreement in the address. */
export const keyOfPlace = ({ document, start, end, code }: DisagreementView): string =>
  `${document}:${start}-${end}:${code}`;

/** The next one that nobody has settled: first below, then from the top; null when this was the last. */
export function nextOpen(places: readonly DisagreementView[], key: string): string | null {
  const at = places.findIndex((place) => keyOfPlace(place) === key);
  const round = [...places.slice(at + 1), ...places.slice(0, Math.max(0, at))];
  const next = round.find(({ settlement }) => settlement === null);
  return next ? keyOfPlace(next) : null;
}
