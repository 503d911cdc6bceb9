/** The left part of the status line: what is shown now, counted ("43 of 61 sources"). */
import { useEffect, useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

const say = (next: string): void => {
  words = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useStatusWords = (): string => useSyncExternalStore(subscribe, () => words);

/** Called by a room with what it shows. */
export function useStatus(text: string): void {
  useEffect(() => {
    say(text);
    return () => say('');
  }, [text]);
}
