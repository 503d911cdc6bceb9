/** What has to be said under a table, in words. */
import type { Estimate } from '../../statistics/estimate.ts';
import type { Analysed } from './analyse.ts';
import type { AttributeTest } from './code-by-attribute.ts';
import type { PassageFilter } from './filter.ts';
import { filterWords } from './filter-words.ts';
import type { NamedCode } from './retrieve.ts';

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** `filter`: what was asked for; `codes`: all codes of the case. */
export function filterNote(filter: PassageFilter, codes: readonly NamedCode[]): string {
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  const parts = filterWords(filter, (id) => names.get(id) ?? id).map(({ words }) => words);
  return parts.length === 0 ? 'All codings.' : `Codings ${parts.join('; ')}.`;
}

export const baseNote = ({
  documents,
  words,
  codings,
}: Pick<Analysed<unknown>, 'documents' | 'words' | 'codings'>): string =>
  `${plural(codings, 'coding')} in ${plural(documents, 'document')} of ${plural(words, 'word')}, coded or not.`;

/** Codings of several people of one text are counted several times. */
export const coderNotes = (coders: readonly string[]): string[] =>
  coders.length > 1
    ? [
        `Codings of ${coders.join(', ')} are counted together; choose one coder to count each text once.`,
      ]
    : [];

export const leftOutNotes = (count: number): string[] =>
  count > 0 ? [`${plural(count, 'rarer code')} left out.`] : [];

const show = ({ value, reason }: Estimate): string =>
  value === null
    ? `none (${reason})`
    : value !== 0 && Math.abs(value) < 0.001
      ? value.toExponential(2)
      : String(Math.round(value * 10_000) / 10_000);

export function testNotes(test: AttributeTest): string[] {
  const { chiSquare, degrees, p, cramersV, correctedV, smallCells, fisher, permutation } = test;
  if (chiSquare.value === null) return [`No test: ${chiSquare.reason}.`];
  const lines = [
    `Permutation by document: p = ${show(permutation.p)} (${plural(permutation.draws, 'draw')}, seed ${permutation.seed}; ${plural(permutation.documents, 'document')} with codings exchange their values). Codings of one document are not independent, so this is the p to be quoted.`,
    `χ² = ${show(chiSquare)}, ${plural(degrees, 'degree')} of freedom, p = ${show(p)}; Cramér’s V ${show(cramersV)}, corrected ${show(correctedV)}.`,
  ];
  if (fisher) lines.push(`Fisher’s exact test: p = ${show(fisher)}.`);
  if (smallCells > 0) {
    lines.push(
      `${plural(smallCells, 'cell')} with an expected count under 5: the p of χ² is not to be trusted.`,
    );
  }
  return lines;
}
