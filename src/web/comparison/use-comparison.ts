/** A comparison as the screens read it. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CellEdit } from '../../comparison/answers.ts';
import type { CellPick } from '../../comparison/model.ts';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

const asOfQuery = (asOf: string) => (asOf === '' ? {} : { asOf });

export const useComparisons = () =>
  useQuery({ queryKey: ['comparisons'], queryFn: () => answer(api.comparisons.$get()) });

export const useGrid = (id: string, asOf: string) =>
  useQuery({
    queryKey: ['comparisons', id, asOf],
    queryFn: () => answer(api.comparisons[':id'].$get({ param: { id }, query: asOfQuery(asOf) })),
    placeholderData: keepPreviousData,
  });
export type ShownGrid = NonNullable<ReturnType<typeof useGrid>['data']>;
export type ShownCell = ShownGrid['cells'][number];
export type ShownComparison = ShownGrid['comparison'];
export type ShownQuestion = ShownComparison['questions'][number];
export type ShownPeriod = ShownGrid['periods'][number];

export const useEvidence = (id: string, question: string, period: string, asOf: string) =>
  useQuery({
    queryKey: ['comparisons', id, 'evidence', question, period, asOf],
    queryFn: () =>
      answer(
        api.comparisons[':id'].evidence[':question'][':period'].$get({
          param: { id, question, period },
          query: asOfQuery(asOf),
        }),
      ),
    placeholderData: keepPreviousData,
  });
export type ShownEvidence = NonNullable<ReturnType<typeof useEvidence>['data']>['cells'][number];

interface ChoicesAsked {
  readonly kind: CellPick['kind'];
  readonly words: string;
  /** What lies in it comes first. */
  readonly period: string;
  readonly limit: number;
}

/** What could be put into a cell, found by the server. */
export const useChoices = (id: string, { limit, ...asked }: ChoicesAsked) =>
  useQuery({
    queryKey: ['comparisons', id, 'choices', asked.kind, asked, limit],
    queryFn: () =>
      answer(
        api.comparisons[':id'].choices.$get({
          param: { id },
          query: { ...asked, limit: String(limit) },
        }),
      ),
    // While words are typed what was found stays, but nothing of another kind.
    placeholderData: (before, query) => (query?.queryKey[3] === asked.kind ? before : undefined),
  });

export const useMeasures = (id: string, asOf: string) =>
  useQuery({
    queryKey: ['comparisons', id, 'measures', asOf],
    queryFn: () =>
      answer(api.comparisons[':id'].measures.$get({ param: { id }, query: asOfQuery(asOf) })),
    placeholderData: keepPreviousData,
  });
export type ShownMeasures = NonNullable<ReturnType<typeof useMeasures>['data']>;

export interface ChangesAsked {
  readonly by: 'month' | 'year';
  readonly kinds: 'all' | 'event' | 'statement';
}

export const useChanges = (id: string, asOf: string, asked: ChangesAsked) =>
  useQuery({
    queryKey: ['comparisons', id, 'changes', asOf, asked],
    queryFn: () =>
      answer(
        api.comparisons[':id'].changes.$get({
          param: { id },
          query: { ...asOfQuery(asOf), ...asked },
        }),
      ),
    placeholderData: keepPreviousData,
  });
export type ShownChanges = NonNullable<ReturnType<typeof useChanges>['data']>['dyads'][number];

export interface Place {
  readonly question: string;
  readonly dyad: string;
  readonly period: string;
}

/** Sets what is given of a cell. */
export const useSetCell = (id: string, onDone?: () => void) =>
  useChange(
    ({ place, edit }: { place: Place; edit: CellEdit }) =>
      answer(
        api.comparisons[':id'].cells[':question'][':dyad'][':period'].$patch({
          param: { id, ...place },
          json: edit,
        }),
      ),
    onDone ? { onDone } : {},
  );
