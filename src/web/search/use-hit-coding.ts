/** Coding from a list of hits: which code, the match or its passage, and the last code again. */
import { useLocalStorage } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { codeTree } from '../../coding/codebook.ts';
import { answer, api } from '../parts/api.ts';
import type { CodeWanted } from '../read/CodeChoice.tsx';
import { type CodeOffer, codeNamed, codeOffers } from '../read/find-code.ts';
import { type Coder, useCoder } from '../read/use-coder.ts';
import { useCodes } from '../read/use-reading-data.ts';
import { useRecentCodes } from '../read/use-recent-codes.ts';
import { type HitPlace, placesOf } from './hit-place.ts';
import { useCodingChange } from './use-coding-change.ts';

export type CodedUnit = 'match' | 'passage';

export interface HitCoding {
  /** What a code is asked for; null when none is. */
  readonly asking: readonly HitPlace[] | null;
  readonly offers: readonly CodeOffer[];
  readonly recent: readonly string[];
  readonly coder: Coder | null;
  readonly unit: CodedUnit;
  setUnit(unit: CodedUnit): void;
  ask(places: readonly HitPlace[]): void;
  cancel(): void;
  apply(places: readonly HitPlace[], code: CodeWanted): void;
  /** The code used last, which `repeat` gives again. */
  readonly last: CodeOffer | null;
  repeat(places: readonly HitPlace[]): void;
}

const say = (message: string): void => {
  notifications.show({ message });
};

export function useHitCoding(): HitCoding {
  const [asking, setAsking] = useState<readonly HitPlace[] | null>(null);
  const [kept, setUnit] = useLocalStorage<string>({
    key: 'dragoman-coded-unit',
    defaultValue: 'match',
    getInitialValueInEffect: false,
  });
  const unit: CodedUnit = kept === 'passage' ? 'passage' : 'match';
  const coder = useCoder();
  const codes = useCodes().data?.codes ?? [];
  const offers = codeOffers(codeTree(codes));
  const { recent, used } = useRecentCodes();
  const known = recent.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  const send = useCodePlaces(used);
  const apply = (places: readonly HitPlace[], wanted: CodeWanted): void => {
    const named = 'name' in wanted ? codeNamed(offers, wanted.name) : undefined;
    const code = named ?? wanted;
    send.mutate({
      places: placesOf(places),
      unit,
      ...(coder && { coder: coder.name }),
      ...('id' in code ? { code: code.id } : { newCode: code.name }),
    });
    setAsking(null);
  };
  const [last = null] = known;
  return {
    ...{ asking, offers, recent: known.map(({ id }) => id), coder, unit, setUnit, apply, last },
    ask: (places) =>
      places.length > 0
        ? setAsking(places)
        : say('Choose a line first, with j and k or the mouse.'),
    cancel: () => setAsking(null),
    repeat: (places) => {
      if (places.length === 0) say('Choose a line first, with j and k or the mouse.');
      else if (last === null) say('No code was used yet: c asks for one.');
      else apply(places, last);
    },
  };
}

type Body = Parameters<typeof api.codings.places.$post>[0]['json'];

const counted = (count: number): string =>
  count === 1 ? '1 passage' : `${count.toLocaleString('en')} passages`;

const useCodePlaces = (used: (code: string) => void) =>
  useCodingChange(
    (json: Body) => answer(api.codings.places.$post({ json })),
    ({ code, made, same }) => {
      used(code.id);
      const already = same > 0 ? `; ${counted(same)} had it already` : '';
      const done = made.length > 0 ? `${counted(made.length)} coded` : 'Nothing new to code';
      say(`${done} with “${code.name}”${already}.`);
    },
  );
