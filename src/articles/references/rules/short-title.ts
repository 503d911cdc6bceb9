import { foldTitle } from '../../../sources/similarity.ts';
import type { CitedSoFar } from '../cited-so-far.ts';
import type { Mention, Resolution } from '../mention.ts';
import { pickByTitle } from './pick-by-title.ts';

/** `Otvety na voprosy SMI po situatsii…`: the beginning of a title already cited, without an author. */
export function resolveShortTitle(mention: Mention, cited: CitedSoFar): Resolution | undefined {
  const title = mention.reference?.title?.printed;
  if (title === undefined) return undefined;
  const folded = foldTitle(title.replace(/(?:\.{3}|…)/gu, ''));
  if (folded.length < 4) return undefined;
  const fitting = pickByTitle(title, cited.byTitle(folded), cited);
  const [source] = fitting.filter(cited.isCited).concat(fitting);
  if (source === undefined) return undefined;
  const others = fitting.filter((key) => key !== source && cited.isCited(key));
  return {
    source,
    rule: 'short-title',
    antecedent: cited.lastMention(source),
    ...(others.length === 0 ? {} : { alternatives: others }),
  };
}
