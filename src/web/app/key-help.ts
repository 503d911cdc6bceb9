/** Whether the help with the keys is open. */
import { useSyncExternalStore } from 'react';

let opened = false;
const listeners = new Set<() => void>();

const set = (next: boolean): void => {
  opened = next;
  for (const listener of listeners) listener();
};

export const openKeyHelp = (): void => set(true);
export const closeKeyHelp = (): void => set(false);

export const useKeyHelp = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );

/** Heading of the keys that work in every room; Ctrl-K stands there too, though the palette hears it itself. */
export const EVERYWHERE = 'Everywhere';
