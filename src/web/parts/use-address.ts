/** The address is the state of a screen: it can be kept, sent, and walked back. */
import { useSearchParams } from 'wouter';

export interface SetOptions {
  /** Replace the entry in the history: for what changes with each letter typed. */
  readonly replace?: boolean;
}

export type SetAddress = (value: string | null, options?: SetOptions) => void;

/** One value in the address; '' when it is not there. Setting '' or null takes it out. */
export function useAddress(key: string): [string, SetAddress] {
  const [parameters, setParameters] = useSearchParams();
  const set: SetAddress = (value, options) =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === '') after.delete(key);
        else after.set(key, value);
        return after;
      },
      { replace: options?.replace ?? false },
    );
  return [parameters.get(key) ?? '', set];
}

/** Several values under one key (`sphere=russian,armenian`). */
export function useAddressList(
  key: string,
): [string[], (values: readonly string[], options?: SetOptions) => void] {
  const [value, set] = useAddress(key);
  const list = value === '' ? [] : value.split(',').map(decodeURIComponent);
  return [list, (values, options) => set(values.map(encodeURIComponent).join(','), options)];
}

/** Sets several values at once, in one step of the history. */
export function useSetAddress(): (
  values: Readonly<Record<string, string | null>>,
  options?: SetOptions,
) => void {
  const [, setParameters] = useSearchParams();
  return (values, options) =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(values)) {
          if (value === null || value === '') after.delete(key);
          else after.set(key, value);
        }
        return after;
      },
      { replace: options?.replace ?? false },
    );
}
