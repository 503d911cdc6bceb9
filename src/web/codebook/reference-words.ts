/** Which records name a code, in words. Pure. */
import type { MergeForecast } from '../../coding/codebook-model.ts';

const MOST = 3;

const listed = (titles: readonly string[]): string => {
  const some = titles.slice(0, MOST).map((title) => `“${title}”`);
  const more = titles.length - some.length;
  return more > 0 ? `${some.join(', ')} and ${more} more` : some.join(', ');
};

/** A sentence without its full stop for each kind: `2 observations will name it: “The truce”, “A talk”`. */
export function referenceWords(references: MergeForecast['references'], verb: string): string[] {
  const of = (table: string): string[] => [
    ...new Map(
      references.filter((one) => one.table === table).map(({ id, title }) => [id, title]),
    ).values(),
  ];
  const [observations, comparisons] = [of('observations'), of('comparisons')];
  const words = (titles: readonly string[], one: string, many: string): string[] =>
    titles.length === 0
      ? []
      : [`${titles.length} ${titles.length === 1 ? one : many} ${verb}: ${listed(titles)}`];
  return [
    ...words(observations, 'observation', 'observations'),
    ...words(comparisons, 'comparison with its questions', 'comparisons with their questions'),
  ];
}
