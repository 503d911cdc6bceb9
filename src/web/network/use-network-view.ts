/** The question, as the address holds it, and its answer. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TIE_KINDS, type TieKind } from '../../relations/network/network.ts';
import { DEFAULT_DAYS } from '../../relations/network/window-days.ts';
import { answer, api } from '../parts/api.ts';
import { isDay, today } from '../parts/DayField.tsx';
import { useAddress, useAddressList, useSetAddress } from '../parts/use-address.ts';

export interface NetworkView {
  readonly on: string;
  readonly days: number;
  readonly fold: boolean;
  /** Kinds of ties that are shown. */
  readonly kinds: readonly TieKind[];
  set(values: Readonly<Record<string, string | null>>, replace?: boolean): void;
}

export function useNetworkView(): NetworkView {
  const [on] = useAddress('on');
  const [days] = useAddress('days');
  const [fold] = useAddress('fold');
  const [hidden] = useAddressList('hidden');
  const set = useSetAddress();
  const length = Number(days);
  return {
    on: isDay(on) ? on : today(),
    days: days !== '' && Number.isInteger(length) && length >= 0 ? length : DEFAULT_DAYS,
    fold: fold !== 'no',
    kinds: TIE_KINDS.filter((kind) => !hidden.includes(kind)),
    set: (values, replace = false) => set(values, { replace }),
  };
}

export const useNetworkOn = ({ on, days, fold }: NetworkView) =>
  useQuery({
    queryKey: ['network', on, days, fold],
    queryFn: () =>
      answer(api.network.$get({ query: { on, days: String(days), fold: fold ? 'yes' : 'no' } })),
    placeholderData: keepPreviousData,
  });
export type ShownNetwork = NonNullable<ReturnType<typeof useNetworkOn>['data']>;
export type ShownTie = ShownNetwork['ties'][number];
