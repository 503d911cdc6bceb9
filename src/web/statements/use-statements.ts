/** What the screen asks of the server. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SubjectKind, TableTime } from '../../observations/statements/speaker-table.ts';
import { answer, api } from '../parts/api.ts';

export const useSpeakerTable = (by: SubjectKind, time: TableTime) =>
  useQuery({
    queryKey: ['statements', 'table', by, time],
    queryFn: () => answer(api.statements.table.$get({ query: { by, time } })),
    placeholderData: keepPreviousData,
  });
export type SpeakerTableAnswer = NonNullable<ReturnType<typeof useSpeakerTable>['data']>;

export const usePositions = () =>
  useQuery({
    queryKey: ['statements', 'positions'],
    queryFn: () => answer(api.statements.positions.$get({ query: {} })),
  });
