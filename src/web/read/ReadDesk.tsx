import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useStatus } from '../parts/status.ts';
import { useAddress } from '../parts/use-address.ts';
import { chooseSpan } from './choose-words.ts';
import { DeskHead } from './DeskHead.tsx';
import classes from './room.module.css';
import { SidePanel } from './SidePanel.tsx';
import { TextPane } from './TextPane.tsx';
import type { Coder } from './use-coder.ts';
import { type Desk, type DeskInput, useDesk } from './use-desk.ts';
import { useReadingKeys } from './use-reading-keys.ts';

interface Props extends DeskInput {
  who: Coder;
  picker: ReactNode;
}

/** One document on the desk: head, text, and what is known of the words chosen. */
export function ReadDesk({ who, picker, ...input }: Props) {
  const desk = useDesk(input);
  useReadingKeys(desk);
  usePlaceAsked(desk);
  const { codings, coder, entry } = input;
  const own = codings.filter((coding) => coding.coder === coder).length;
  const others = codings.length - own;
  useStatus(
    `${entry.title}: ${own} coded ${own === 1 ? 'passage' : 'passages'} of ${coder}` +
      (others > 0 ? `, ${others} of others` : ''),
  );
  return (
    <>
      <div className={classes.middle}>
        <DeskHead desk={desk} who={who} picker={picker} />
        <TextPane desk={desk} />
      </div>
      <SidePanel desk={desk} />
    </>
  );
}

/** `?at=120-180`, or `?coding=cdg_1`: where another screen sends the reader. */
function usePlaceAsked(desk: Desk): void {
  const [at, setAt] = useAddress('at');
  const [coding, setCoding] = useAddress('coding');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address
  useEffect(() => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at) ?? [];
    if (start !== undefined && Number(start) < Number(end)) {
      desk.choose(chooseSpan({ start: Number(start), end: Number(end) }), { show: true });
    }
    if (at !== '') setAt(null, { replace: true });
  }, [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address
  useEffect(() => {
    if (coding === '') return;
    const found = desk.codings.find(({ id }) => id === coding);
    if (found) desk.chooseCoding(found, true);
    setCoding(null, { replace: true });
  }, [coding]);
}
