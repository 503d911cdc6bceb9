/** What the address holds: lanes, what is mirrored, the filter. */
import { useMemo } from 'react';
import { useAddress, useAddressList, useSetAddress } from '../parts/use-address.ts';
import { useSteady } from '../parts/use-steady.ts';
import type { ChronologyFilter } from './filter.ts';
import { LANES, type LanesBy } from './lanes.ts';

export interface ChronologyView {
  readonly lanes: LanesBy;
  /** Two relations on one axis; null when lanes are shown. */
  readonly mirror: readonly [string, string] | null;
  readonly filter: ChronologyFilter;
  setLanes(lanes: LanesBy): void;
  setMirror(pair: readonly [string, string] | null): void;
  setFilter(filter: ChronologyFilter, replace?: boolean): void;
}

const encode = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');

export function useChronologyView(): ChronologyView {
  const [lanes] = useAddress('lanes');
  const [mirror] = useAddressList('mirror');
  const [kinds] = useAddressList('kinds');
  const [actors] = useAddressList('actors');
  const [relations] = useAddressList('relations');
  const [codes] = useAddressList('codes');
  const [spheres] = useAddressList('spheres');
  const [episode] = useAddress('episode');
  const [corroborated] = useAddress('corroborated');
  const [words] = useAddress('words');
  const set = useSteady(useSetAddress());
  const wanted = { kinds, actors, relations, codes, spheres, episode, words };
  const key = JSON.stringify({ ...wanted, corroborated: corroborated === 'yes' });
  // Compared by what it says, so that what depends on it is not made anew with every move of the window.
  const filter = useMemo((): ChronologyFilter => JSON.parse(key), [key]);
  const pair = mirror.join(' ');
  // Also the whole: the head of the screen is not drawn anew with every move of the window.
  return useMemo((): ChronologyView => {
    // A pair means the same whichever is named first.
    const [above, below] = pair
      .split(' ')
      .flatMap((relation) => (relation === '' ? [] : [relation.split('~').sort().join('~')]));
    return {
      lanes: LANES.find((one) => one === lanes) ?? 'dyad',
      mirror: above !== undefined && below !== undefined ? [above, below] : null,
      filter,
      setLanes: (by) => set({ lanes: by === 'dyad' ? null : by, mirror: null }),
      setMirror: (relations) => set({ mirror: relations && encode(relations) }),
      setFilter: (next, replace = false) => set(toAddress(next), { replace }),
    };
  }, [lanes, pair, filter, set]);
}

const toAddress = (filter: ChronologyFilter): Record<string, string | null> => ({
  kinds: encode(filter.kinds),
  actors: encode(filter.actors),
  relations: encode(filter.relations),
  codes: encode(filter.codes),
  spheres: encode(filter.spheres),
  episode: filter.episode,
  corroborated: filter.corroborated ? 'yes' : null,
  words: filter.words,
});
