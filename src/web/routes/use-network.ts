/** Places, links and the names of actors: all that the screen needs; ways are found here, so that the slider answers at once. */
import { useQuery } from '@tanstack/react-query';
import type { Actor } from '../../actors/model.ts';
import type { Network } from '../../relations/routes/find-way.ts';
import type { Names } from '../../relations/routes/way-words.ts';
import { answer, api } from '../parts/api.ts';

export interface NetworkData extends Network {
  readonly actors: readonly Actor[];
  /** Of places and actors. */
  readonly names: Names;
}

async function all(): Promise<NetworkData> {
  const [{ places, links }, { actors }] = await Promise.all([
    answer(api.routes.$get()),
    answer(api.actors.$get()),
  ]);
  const names = new Map([...actors, ...places].map(({ id, name }) => [id, name]));
  return { places, links, actors, names };
}

export const useNetwork = () => useQuery({ queryKey: ['routes'], queryFn: all });
