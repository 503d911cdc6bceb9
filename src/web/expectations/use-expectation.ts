import { useAddress } from '../parts/use-address.ts';
import { type ShownEntry, useLedger } from './use-ledger.ts';

/** One line of the ledger as it stands on the day of the screen; undefined while it loads, null when it is gone. */
export function useEntry(id: string) {
  const [asOf] = useAddress('asOf');
  const query = useLedger(asOf);
  return {
    ...query,
    entry: query.data?.entries.find(({ expectation }) => expectation.id === id) ?? null,
  };
}

export type ShownExpectation = ShownEntry['expectation'];
