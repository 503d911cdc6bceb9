/** Who codes at this screen: kept by the browser, the user of the case until somebody else is named. */
import { useLocalStorage } from '@mantine/hooks';
import { useCoders } from './use-reading-data.ts';

export interface Coder {
  name: string;
  /** Everybody one can change to. */
  others: string[];
  become(name: string): void;
}

/** Null until the server has said who works with the case. */
export function useCoder(): Coder | null {
  const [kept, keep] = useLocalStorage({
    key: 'dragoman-coder',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  const known = useCoders().data;
  if (!known) return null;
  const name = kept === '' ? known.user : kept;
  const names = new Set([known.user, ...known.coders.map((coder) => coder.name), name]);
  names.delete(name);
  return {
    name,
    others: [...names].sort((a, b) => a.localeCompare(b)),
    become: (next) => keep(next.trim() === known.user ? '' : next.trim()),
  };
}
