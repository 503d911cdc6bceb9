/** How a link looks on the day: its line says what its colour says. */
import type { LinkOnDay } from '../../relations/routes/find-way.ts';

export interface LinkLook {
  readonly colour: string;
  readonly dash: string | undefined;
  readonly words: string;
}

const LOOKS = {
  open: { colour: 'var(--good)', dash: undefined, words: 'open' },
  restricted: { colour: 'var(--warning)', dash: '9 3', words: 'restricted' },
  barred: { colour: 'var(--error)', dash: '6 2 1.5 2', words: 'closed to this journey' },
  closed: { colour: 'var(--error)', dash: '4 4', words: 'closed' },
  disputed: { colour: 'var(--error)', dash: '1.5 3', words: 'disputed' },
  agreed: { colour: 'var(--info)', dash: '4 4', words: 'agreed, not open yet' },
  'not-built': { colour: 'var(--quiet)', dash: '1.5 4', words: 'not built' },
  unknown: { colour: 'var(--quiet)', dash: '1.5 3', words: 'not known' },
} as const satisfies Record<string, LinkLook>;

export type LookName = keyof typeof LOOKS;

export const lookName = ({ status, barredTo }: LinkOnDay): LookName =>
  barredTo.length > 0 && (status === 'open' || status === 'restricted') ? 'barred' : status;

export const lookOf = (on: LinkOnDay): LinkLook => LOOKS[lookName(on)];

/** Those that there are, in the order from open to not known. */
export const looksThere = (all: readonly LinkOnDay[]): LinkLook[] => {
  const there = new Set(all.map(lookName));
  return (Object.keys(LOOKS) as LookName[])
    .filter((name) => there.has(name))
    .map((name) => LOOKS[name]);
};
