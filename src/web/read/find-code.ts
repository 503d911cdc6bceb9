/** Codes as one looks for them by typing: in any script, without case and marks. */
import type { CodeNode } from '../../coding/codebook.ts';
import { folded, holdsWords } from '../parts/fold.ts';

export interface CodeOffer {
  id: string;
  name: string;
  /** Names from the top, `Routes › Corridor`. */
  path: string;
  colour: string;
}

/** The codes that can be applied, in the order of the codebook. */
export function codeOffers(tree: readonly CodeNode[]): CodeOffer[] {
  return tree.flatMap((node) => [
    ...(node.codable
      ? [{ id: node.id, name: node.name, path: node.path.join(' › '), colour: node.colour }]
      : []),
    ...codeOffers(node.children),
  ]);
}

/** Best first: those whose name begins with what was typed; with nothing typed, those used last. */
export function findCodes(
  offers: readonly CodeOffer[],
  query: string,
  recent: readonly string[],
): CodeOffer[] {
  const typed = folded(query.trim());
  const rank = (offer: CodeOffer): number => {
    const used = recent.indexOf(offer.id);
    const near = used < 0 ? recent.length : used;
    if (typed === '') return near;
    const name = folded(offer.name);
    if (name === typed) return -2000;
    return (name.startsWith(typed) ? -1000 : 0) + near;
  };
  return offers
    .filter((offer) => typed === '' || holdsWords(offer.path, query.trim()))
    .map((offer) => ({ offer, rank: rank(offer) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ offer }) => offer);
}

export const codeNamed = (offers: readonly CodeOffer[], name: string): CodeOffer | undefined =>
  offers.find((offer) => folded(offer.name) === folded(name.trim()));

/** The words themselves as the name of a code, on one line and not longer than a name may be. */
export function nameFromWords(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= 200) return line;
  const cut = line.lastIndexOf(' ', 198);
  return `${line.slice(0, cut > 100 ? cut : 198).replace(/[\ud800-\udbff]$/u, '')} …`;
}
