import type { Item, RawPage } from './page-model.ts';

/** Numbers of lines in the margin of a manuscript: bare numbers left of the text that rise by a fixed step. */
export function dropLineNumbers(items: readonly Item[]): Item[] {
  const bare = items.filter((item) => /^\d{1,4}$/.test(item.text.trim()));
  if (bare.length < 5) return [...items];
  const words = items.filter((item) => /\p{L}{2}/u.test(item.text));
  const left = quantile(
    words.map((item) => item.x),
    0.03,
  );
  const right = quantile(
    words.map((item) => item.x + item.width),
    0.97,
  );
  for (const side of ['left', 'right'] as const) {
    const outside = bare
      .filter((i) => (side === 'left' ? i.x + i.width < left - 3 : i.x > right + 3))
      .sort((a, b) => a.y - b.y);
    if (outside.length < 5) continue;
    const steps = outside.slice(1).map((item, i) => Number(item.text) - Number(outside[i]?.text));
    const step = steps[0] ?? 0;
    const regular = steps.filter((s) => s === step).length;
    if ((step === 1 || step === 5 || step === 10 || step === 2) && regular >= steps.length * 0.8) {
      const gone = new Set(outside);
      return items.filter((item) => !gone.has(item));
    }
  }
  return [...items];
}

const quantile = (values: number[], q: number): number =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) * q)] ?? 0;

/**
 * Numbers of paragraphs in the margin (Randnummern): bare figures of about the size of the text, set
 * well apart from it, that count on through the whole document.
 */
export function findMarginNumbers(pages: readonly RawPage[]): Set<Item> {
  const outside = pages.flatMap((page) => outsideFigures(page));
  const chain = outside.filter((item, i) => {
    const value = Number(item.text);
    const before = Number(outside[i - 1]?.text ?? Number.NaN);
    const after = Number(outside[i + 1]?.text ?? Number.NaN);
    return value - before === 1 || after - value === 1;
  });
  return new Set(chain.length >= 5 && chain.length >= outside.length * 0.8 ? chain : []);
}

function outsideFigures(page: RawPage): Item[] {
  const words = page.items.filter((item) => /\p{L}{2}/u.test(item.text));
  if (words.length < 10) return [];
  const left = quantile(
    words.map((item) => item.x),
    0.05,
  );
  const right = quantile(
    words.map((item) => item.x + item.width),
    0.95,
  );
  const size = quantile(
    words.map((item) => item.size),
    0.8,
  );
  return page.items
    .filter((item) => /^\d{1,3}$/.test(item.text.trim()) && item.size > size * 0.65)
    .filter((item) => item.y > page.height * 0.08 && item.y < page.height * 0.93)
    .filter((item) => left - (item.x + item.width) > size * 0.9 || item.x - right > size * 0.9)
    .sort((a, b) => a.y - b.y);
}
