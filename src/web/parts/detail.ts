/** The one detail pane, as the address says it: a trail of things, the last of which is open. */
import { createContext, useContext } from 'react';
import { useAddress } from './use-address.ts';

export interface DetailRef {
  readonly kind: string;
  readonly id: string;
}

const SEPARATOR = ',';

export const writeTrail = (trail: readonly DetailRef[]): string =>
  trail.map(({ kind, id }) => `${kind}:${encodeURIComponent(id)}`).join(SEPARATOR);

export const readTrail = (text: string): DetailRef[] =>
  text
    .split(SEPARATOR)
    .map((part) => {
      const colon = Math.max(part.indexOf(':'), 0);
      return { kind: part.slice(0, colon), id: decode(part.slice(colon + 1)) };
    })
    .filter(({ kind, id }) => kind !== '' && id !== '');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** True inside the pane: there a link goes one step further along the trail; elsewhere it begins a new one. */
export const InsideDetail = createContext(false);

export interface Detail {
  readonly trail: DetailRef[];
  readonly current: DetailRef | null;
  open(kind: string, id: string): void;
  /** In place of the last step; back to it where the trail has it already. */
  replace(kind: string, id: string): void;
  /** Back to the step with this index. */
  backTo(index: number): void;
  close(): void;
}

export function useDetail(): Detail {
  const inside = useContext(InsideDetail);
  const [text, setText] = useAddress('detail');
  const trail = readTrail(text);
  return {
    trail,
    current: trail.at(-1) ?? null,
    open: (kind, id) => {
      const known = trail.findIndex((step) => step.kind === kind && step.id === id);
      const kept = !inside ? [] : trail.slice(0, known < 0 ? undefined : known);
      setText(writeTrail([...kept, { kind, id }]));
    },
    replace: (kind, id) => {
      const known = trail.findIndex((step) => step.kind === kind && step.id === id);
      const kept = trail.slice(0, known < 0 ? -1 : known);
      setText(writeTrail([...kept, { kind, id }]));
    },
    backTo: (index) => setText(writeTrail(trail.slice(0, index + 1))),
    close: () => setText(null),
  };
}
