import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

/** All agreements as they stand on a day. */
export const useAgreements = (on: string) =>
  useQuery({
    queryKey: ['agreements', on],
    queryFn: () => answer(api.agreements.$get({ query: { on } })),
    placeholderData: keepPreviousData,
  });
export type ShownAgreement = NonNullable<
  ReturnType<typeof useAgreements>['data']
>['agreements'][number];
export type ShownProvision = ShownAgreement['provisions'][number];
export type ShownPerformance = ShownProvision['performances'][number];
export type ShownDue = ShownAgreement['due'][number];

/** A provision with its agreement; undefined when it is gone. */
export function findProvision(
  agreements: readonly ShownAgreement[],
  id: string,
): { shown: ShownAgreement; provision: ShownProvision } | undefined {
  for (const shown of agreements) {
    const provision = shown.provisions.find((one) => one.id === id);
    if (provision) return { shown, provision };
  }
  return undefined;
}
