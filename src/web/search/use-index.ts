/** The index as the screen sees it: how far it is, and whether one waits for it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { IndexState } from '../../search/model.ts';
import { send } from '../parts/api.ts';

/** By its address: the typed client takes “index” at the end of a path for nothing. */
const atIndex = async (method: 'GET' | 'POST', signal: AbortSignal): Promise<IndexState> =>
  IndexState.parse(await (await send('/search/index', { method, signal })).json());

const isBehind = (state: IndexState | undefined): boolean =>
  state !== undefined && state.indexed < state.passages;

const STATE = ['search-index', 'state'];

export interface Index {
  readonly state: IndexState | undefined;
  readonly error: Error | null;
  readonly isBehind: boolean;
  /** Whether passages are being taken in now. */
  readonly isWorking: boolean;
  /** Whether questions can be asked: all is in, or one does not want to wait. */
  readonly isReady: boolean;
  stop(): void;
  goOn(): void;
}

/**
 * Takes passages into the index, a second's worth at a time, until all are in. Questions wait for that
 * unless it was stopped; then they are answered from what is in, and it can go on behind them.
 */
export function useIndex(): Index {
  const queries = useQueryClient();
  const [isStopped, setStopped] = useState(false);
  const [isImpatient, setImpatient] = useState(false);
  const known = useQuery({ queryKey: STATE, queryFn: ({ signal }) => atIndex('GET', signal) });
  const behind = isBehind(known.data);
  const work = useQuery({
    queryKey: ['search-index', 'working'],
    queryFn: async ({ signal }) => {
      const state = await atIndex('POST', signal);
      queries.setQueryData(STATE, state);
      return state;
    },
    enabled: behind && !isStopped,
    gcTime: 0,
    refetchInterval: ({ state: { data, error } }) => (error || !isBehind(data) ? false : 30),
  });
  const wasBehind = useRef(false);
  useEffect(() => {
    // What was asked before all was in has more to find now.
    if (wasBehind.current && !behind) void queries.invalidateQueries({ queryKey: ['search'] });
    if (!behind) setImpatient(false);
    wasBehind.current = behind;
  }, [behind, queries]);
  return {
    state: known.data,
    error: known.error ?? work.error,
    isBehind: behind,
    isWorking: behind && !isStopped && work.error === null,
    isReady: known.data !== undefined && (!behind || isImpatient),
    stop: () => {
      setStopped(true);
      setImpatient(true);
      void queries.cancelQueries({ queryKey: ['search-index', 'working'] });
    },
    goOn: () => setStopped(false),
  };
}
