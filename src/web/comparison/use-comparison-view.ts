import { isDay } from '../parts/DayField.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export const VIEWS = ['grid', 'pictures', 'changes', 'contrasts', 'truth'] as const;
export type View = (typeof VIEWS)[number];

export interface ComparisonView {
  /** Id; '' for the first. */
  readonly comparison: string;
  readonly view: View;
  /** The cell that is open: question and period, and the dyad from which it was opened. */
  readonly question: string;
  readonly period: string;
  readonly dyad: string;
  /** ISO day; '' for everything. */
  readonly asOf: string;
  /** `new` or `edit` while a comparison is set up. */
  readonly setUp: string;
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

export function useComparisonView(): ComparisonView {
  const [comparison] = useAddress('comparison');
  const [view] = useAddress('view');
  const [question] = useAddress('question');
  const [period] = useAddress('period');
  const [dyad] = useAddress('dyad');
  const [asOf] = useAddress('asOf');
  const [setUp] = useAddress('setUp');
  const set = useSetAddress();
  return {
    ...{ comparison, question, period, dyad, setUp },
    view: VIEWS.find((one) => one === view) ?? 'grid',
    asOf: isDay(asOf) ? asOf : '',
    set: (values, replace = false) => set(values, { replace }),
  };
}
