import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

/** The ledger on a day; '' for all that is known. */
export const useLedger = (asOf: string) =>
  useQuery({
    queryKey: ['expectations', asOf],
    queryFn: () => answer(api.expectations.$get({ query: asOf === '' ? {} : { asOf } })),
    placeholderData: keepPreviousData,
  });

export type ShownLedger = NonNullable<ReturnType<typeof useLedger>['data']>;
export type ShownEntry = ShownLedger['entries'][number];
