import { useMemo, useRef } from 'react';

/**
 * The same function from drawing to drawing, which calls the latest one: what is given it is not drawn anew for it.
 * For acts of a person, not for what is called while drawing.
 */
export function useSteady<Arguments extends unknown[], Result>(
  act: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useMemo(
    () =>
      (...given) =>
        latest.current(...given),
    [],
  );
}
