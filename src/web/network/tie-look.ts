import type { TieKind } from '../../relations/network/network.ts';
import type { ShownTie } from './use-network-view.ts';

export interface TieLook {
  readonly words: string;
  readonly colour: string;
  readonly dash: string | undefined;
}

/** Okabe and Ito's colours, each with a line of its own. */
export const LOOKS: Readonly<Record<TieKind, TieLook>> = {
  agreement: { words: 'agreement', colour: '#0072b2', dash: undefined },
  membership: { words: 'membership', colour: '#8f8a80', dash: '1.5 3' },
  arms: { words: 'arms', colour: '#d55e00', dash: undefined },
  event: { words: 'event', colour: '#009e73', dash: '9 3' },
  statement: { words: 'statement', colour: '#cc79a7', dash: '4 3' },
  mediation: { words: 'mediation', colour: '#b07a00', dash: '9 3 2 3' },
};

/** 1.4 to 6 pixels, by the root of the weight among ties of the same kind. */
export function widthOf(tie: ShownTie, ties: readonly ShownTie[]): number {
  const most = Math.max(
    ...ties.filter(({ kind }) => kind === tie.kind).map(({ weight }) => weight),
  );
  return most > 0 ? 1.4 + 4.6 * Math.sqrt(tie.weight / most) * (most > 1 ? 1 : 0.2) : 1.4;
}

export const weightWords = ({ kind, weight, unit }: ShownTie): string =>
  kind === 'arms'
    ? `${Number(weight.toFixed(1)).toLocaleString('en')} ${unit}`
    : `${weight} record${weight === 1 ? '' : 's'}`;
