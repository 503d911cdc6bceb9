import { isDay } from '../parts/DayField.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export const VIEWS = ['weights', 'matrix', 'tests', 'time'] as const;
export type HypothesesViewName = (typeof VIEWS)[number];

export interface HypothesesView {
  /** Id; '' for the first. */
  readonly rivalry: string;
  /** `2020-11-10`; null for all that is known. */
  readonly on: string | null;
  readonly view: HypothesesViewName;
  /** Id of the rival against which weights are shown; '' for the leader. */
  readonly against: string;
  /** Id of the rival whose prior the curve moves; '' for the leader. */
  readonly prior: string;
  readonly seed: number;
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

/** The address is the state of the screen. */
export function useHypothesesView(): HypothesesView {
  const [rivalry] = useAddress('rivals');
  const [on] = useAddress('on');
  const [view] = useAddress('view');
  const [against] = useAddress('against');
  const [prior] = useAddress('prior');
  const [seed] = useAddress('seed');
  const set = useSetAddress();
  return {
    rivalry,
    on: isDay(on) ? on : null,
    view: VIEWS.find((one) => one === view) ?? 'weights',
    against,
    prior,
    seed: /^\d{1,9}$/u.test(seed) ? Number(seed) : 1,
    set: (values, replace = false) => set(values, { replace }),
  };
}
