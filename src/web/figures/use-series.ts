/** What the screen asks about series. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import type { FigureView } from './use-figure-view.ts';

export const useSeriesList = () =>
  useQuery({ queryKey: ['series'], queryFn: () => answer(api.series.$get()) });
export type ListedSeries = NonNullable<ReturnType<typeof useSeriesList>['data']>['series'][number];

/** With the values of its dimensions. */
export const useOneSeries = (id: string) =>
  useQuery({
    queryKey: ['series', id],
    queryFn: () => answer(api.series[':id'].$get({ param: { id } })),
  });
export type ShownSeries = NonNullable<ReturnType<typeof useOneSeries>['data']>;

/** The question as the server takes it. */
const queryOf = ({ by, of, from, to }: FigureView) => ({
  ...(by !== '' && { by }),
  of,
  ...(from !== '' && { from }),
  ...(to !== '' && { to }),
});

const key = ({ by, of, from, to }: FigureView): unknown[] => [by, of, from, to];

/** The most that are shown at once; a series of SIPRI's whole register has some tens of thousands. */
export const MOST_NUMBERS = 10_000;

/** The numbers of the names and years that are asked for, in the order of time. */
export const useNumbers = (id: string, view: FigureView) =>
  useQuery({
    queryKey: ['series', id, 'numbers', ...key({ ...view, by: '' })],
    queryFn: () => {
      const { by: _, ...query } = queryOf(view);
      const limit = String(MOST_NUMBERS);
      return answer(api.series[':id'].points.$get({ param: { id }, query: { ...query, limit } }));
    },
    placeholderData: keepPreviousData,
  });
export type ShownNumber = NonNullable<ReturnType<typeof useNumbers>['data']>['points'][number];

export const usePoint = (id: string) =>
  useQuery({
    queryKey: ['series-points', id],
    queryFn: () => answer(api['series-points'][':id'].$get({ param: { id } })),
  });

export const useShares = (id: string, view: FigureView) =>
  useQuery({
    queryKey: ['series', id, 'shares', ...key(view)],
    queryFn: () => answer(api.series[':id'].shares.$get({ param: { id }, query: queryOf(view) })),
    placeholderData: keepPreviousData,
  });
export type SharesShown = NonNullable<ReturnType<typeof useShares>['data']>;

/** `years`: how long a stretch is. */
export const useWindows = (id: string, view: FigureView, years: number) =>
  useQuery({
    queryKey: ['series', id, 'windows', years, ...key(view)],
    queryFn: () =>
      answer(
        api.series[':id'].windows.$get({
          param: { id },
          query: { ...queryOf(view), years: String(years) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
export type WindowsShown = NonNullable<ReturnType<typeof useWindows>['data']>;

export const useVintages = (id: string, other: string, view: FigureView) =>
  useQuery({
    queryKey: ['series', id, 'vintages', other, ...key(view)],
    queryFn: () =>
      answer(
        api.series[':id'].vintages[':other'].$get({ param: { id, other }, query: queryOf(view) }),
      ),
    placeholderData: keepPreviousData,
  });
export type VintagesShown = NonNullable<ReturnType<typeof useVintages>['data']>;

export const useFigures = () =>
  useQuery({ queryKey: ['figures'], queryFn: () => answer(api.figures.$get()) });
export type ShownFigure = NonNullable<ReturnType<typeof useFigures>['data']>['figures'][number];
