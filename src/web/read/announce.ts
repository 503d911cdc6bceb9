/** What the reading screen says to those who do not see it. */
import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

export function announce(words: string): void {
  // The same words twice are read out only when they differ.
  said = words === said ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

export const useAnnounced = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );

/** Words short enough to be listened to. */
export const shortened = (words: string, most = 60): string => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= most
    ? line
    : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
};
