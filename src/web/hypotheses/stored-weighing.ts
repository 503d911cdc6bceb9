/** What the server says of a weighing, as the screen uses it. */
import type { Weighing } from '../../hypotheses/weighing/likelihood-table.ts';
import type { Assessment } from '../../hypotheses/weighing/model.ts';

export interface StoredAnswer extends Omit<Weighing, 'assessments'> {
  assessments: Assessment[];
  names: { source: Record<string, string>; speaker: Record<string, string> };
}

export interface StoredWeighing {
  weighing: StoredAnswer;
  names: StoredAnswer['names'];
}

export const storedWeighing = (found: StoredAnswer): StoredWeighing => ({
  weighing: found,
  names: found.names,
});

/** Of the hypothesis with this id. */
export const labelOf = ({ hypotheses }: Pick<Weighing, 'hypotheses'>, id: string): string =>
  hypotheses.find((one) => one.id === id)?.label ?? id;
