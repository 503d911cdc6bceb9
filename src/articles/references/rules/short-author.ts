import { type CitedSoFar, familiesOf } from '../cited-so-far.ts';
import type { Mention, Resolution } from '../mention.ts';
import { pickByTitle } from './pick-by-title.ts';

/** Works of which all printed surnames are authors; those already cited before those that are not. */
function worksOf(mention: Mention, cited: CitedSoFar): string[] {
  const families = mention.reference === null ? [] : familiesOf(mention.reference);
  const [first, ...more] = families;
  if (first === undefined) return [];
  const works = cited
    .byFamily(first)
    .filter((key) => more.every((family) => cited.work(key)?.families.includes(family)));
  const before = works.filter(cited.isCited);
  return before.length > 0 ? [...before, ...works.filter((key) => !cited.isCited(key))] : works;
}

const withYear = (mention: Mention, works: readonly string[], cited: CitedSoFar): string[] => {
  const year = mention.reference?.issued?.value.slice(0, 4);
  if (year === undefined || year === '') return [...works];
  return works.filter((key) => cited.work(key)?.years.includes(year));
};

const found = (
  source: string,
  others: readonly string[],
  rule: 'op-cit-author' | 'short-author-title' | 'short-author',
  cited: CitedSoFar,
): Resolution => {
  const alternatives = others.filter((key) => key !== source && cited.isCited(key));
  return {
    source,
    rule,
    antecedent: cited.lastMention(source),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
};

/** `Broers, Armenia and Azerbaijan, p. 12`, `N. Aliyev, op. cit., s. 5`, `Broers 2019, p. 12`. */
export function resolveShortAuthor(mention: Mention, cited: CitedSoFar): Resolution | undefined {
  const works = withYear(mention, worksOf(mention, cited), cited);
  if (works.length === 0) return undefined;
  const title = mention.reference?.title?.printed;
  const isOpCit = mention.back?.kind === 'op-cit';
  if (title !== undefined) {
    const fitting = pickByTitle(title, works, cited);
    const [source] = fitting;
    if (source !== undefined) return found(source, fitting.slice(1), 'short-author-title', cited);
    // A title that fits none of the author's works is another work, not a guess among these.
    return isOpCit
      ? undefined
      : { why: `no work of this author cited before is called “${title}”` };
  }
  const [source] = works;
  if (source === undefined || !cited.isCited(source)) {
    return isOpCit ? { why: 'no work of this author is cited before' } : onlyWork(works, cited);
  }
  return found(source, works.slice(1), isOpCit ? 'op-cit-author' : 'short-author', cited);
}

/** Not cited before, but the bibliography has one work of that author. */
const onlyWork = (works: readonly string[], cited: CitedSoFar): Resolution | undefined => {
  const [source] = works;
  return works.length === 1 && source !== undefined
    ? found(source, [], 'short-author', cited)
    : undefined;
};
