/** One list of hits under the hands: the line one is at, the lines picked, the passage that is open. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useDetail, writeTrail } from '../parts/detail.ts';
import { useSetAddress } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { type HitPlace, readPlace } from './hit-place.ts';
import type { HitCoding } from './use-hit-coding.ts';
import { placeHref } from './use-search-view.ts';

export const PASSAGE = 'passage';

export interface PlaceList {
  /** -1 while none is chosen. */
  readonly current: number;
  readonly picked: ReadonlyMap<string, HitPlace>;
  open(index: number): void;
  /** Picks or lets go; `through` picks all from the last one picked to this. */
  pick(index: number, through?: boolean): void;
  setPicked(places: readonly HitPlace[]): void;
}

interface Options {
  /** Heads the keys in the help: “Concordance”. */
  readonly title: string;
  readonly one: 'line' | 'passage';
  readonly coding: HitCoding;
  scrollTo(index: number): void;
}

/** `places` are those that are read so far, in their order. */
export function usePlaceList(places: readonly HitPlace[], options: Options): PlaceList {
  const { title, one, coding, scrollTo } = options;
  const detail = useDetail();
  const setAddress = useSetAddress();
  const [, go] = useLocation();
  const [at, setAt] = useState(-1);
  const [picked, setPicked] = useState<ReadonlyMap<string, HitPlace>>(new Map());
  const last = useRef(-1);
  const shown = detail.current?.kind === PASSAGE ? detail.current.id : null;
  const shownAt = shown === null ? -1 : places.findIndex(({ id }) => id === shown);
  const current = shownAt >= 0 ? shownAt : at;
  useScrollOnce(shownAt, scrollTo);

  const open = (index: number, replace = false): void => {
    const place = places[index];
    if (!place) return;
    setAt(index);
    setAddress({ detail: writeTrail([{ kind: PASSAGE, id: place.id }]) }, { replace });
  };
  const move = (step: number): void => {
    // Else Enter would press the button that was clicked last and not open the line.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const next = Math.max(0, Math.min(places.length - 1, current + step));
    scrollTo(next);
    if (shown === null) setAt(next);
    else open(next, true);
  };
  const enter = (): void => {
    const place = places[current];
    const [span] = place?.spans ?? [];
    if (!place || !span) return;
    if (shown === place.id) go(placeHref({ document: place.document, ...span }));
    else open(current);
  };
  const pick = (index: number, through = false): void => {
    const from = through && last.current >= 0 ? last.current : index;
    const some = places.slice(Math.min(from, index), Math.max(from, index) + 1);
    const after = new Map(picked);
    for (const place of some) {
      if (from !== index || !after.delete(place.id)) after.set(place.id, place);
    }
    last.current = index;
    setAt(index);
    setPicked(after);
  };
  const targets = (): HitPlace[] => {
    if (picked.size > 0) return [...picked.values()];
    const place = (shown === null ? null : readPlace(shown)) ?? places[current];
    return place ? [place] : [];
  };
  useKeys(
    title,
    coding.asking !== null
      ? []
      : [
          { key: 'j', label: `Next ${one}`, run: () => move(1) },
          { key: 'k', label: `Previous ${one}`, run: () => move(-1) },
          { key: 'Enter', label: 'Open the passage; again: read it in its place', run: enter },
          { key: 'x', label: `Pick the ${one}`, run: () => current >= 0 && pick(current) },
          {
            key: 'c',
            label: `Code what is picked, or the ${one}`,
            run: () => coding.ask(targets()),
          },
          { key: '.', label: 'The last code again', run: () => coding.repeat(targets()) },
        ],
  );
  return {
    ...{ current, picked, pick },
    open: (index) => open(index, shown !== null),
    setPicked: (some) => {
      last.current = -1;
      setPicked(new Map(some.map((place) => [place.id, place])));
    },
  };
}

/** Brings the line that the address names into sight when the list is there. */
function useScrollOnce(index: number, scrollTo: (index: number) => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || index < 0) return;
    done.current = true;
    scrollTo(index);
  }, [index, scrollTo]);
}
