import { isDay, today } from '../parts/DayField.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

export interface AgreementView {
  readonly on: string;
  /** Id; '' for the list of all. */
  readonly agreement: string;
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

export function useAgreementView(): AgreementView {
  const [on] = useAddress('on');
  const [agreement] = useAddress('agreement');
  const set = useSetAddress();
  return {
    on: isDay(on) ? on : today(),
    agreement,
    set: (values, replace = false) => set(values, { replace }),
  };
}
