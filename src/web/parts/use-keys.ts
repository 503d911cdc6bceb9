import { useEffect, useRef } from 'react';
import { addKeys, type KeyBinding } from './keys.ts';

/**
 * Keys of a screen while it is shown. `title` heads them in the help. The functions may change from
 * drawing to drawing; keys and labels are compared by what they say.
 */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const shape = JSON.stringify(bindings.map(({ key, label, inFields }) => [key, label, inFields]));
  useEffect(() => {
    const named = JSON.parse(shape) as [string, string, boolean | null][];
    return addKeys({
      title,
      bindings: named.map(([key, label, inFields], index) => ({
        key,
        label,
        inFields: inFields ?? false,
        run: () => latest.current[index]?.run(),
      })),
    });
  }, [title, shape]);
}
