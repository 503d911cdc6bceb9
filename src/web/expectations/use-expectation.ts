import { useAddress } from '../parts/use-address.ts';
import { type ShownEntry, useLedger } from './use-ledger.ts';

/** One line of the ledger as it stands on the day of the screen; null while it loads and when it is gone. */
export function useEntry(id: string) {
  const [asOf] = useAddress('asOf');
  const query = useLedger(asOf);
  const entry = query.data?.entries.find(({ expectation }) => expectation.id === id) ?? null;
  return { query, entry };
}

export type ShownExpectation = ShownEntry['expectation'];
