import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedStyles } from './named-styles.ts';
import { numericStyles } from './numeric-styles.ts';

const styles = [...namedStyles, ...numericStyles].filter((style) => style.needs !== undefined);

const text = fc
  .record({
    day: fc.constantFrom('1', '15', '31st'),
    to: fc.constantFrom('2', '3.', '30'),
    month: fc.constantFrom('May', 'мая', 'Sept.', 'V', 'XII', '05', '5'),
    year: fc.constantFrom('2021', '1998a', '21'),
    mark: fc.constantFrom(' ', '.', '. ', ', ', '/', '-', ' de '),
    dash: fc.constantFrom('-', '–', ' – ', '/'),
    shape: fc.nat(5),
  })
  .map(({ day, to, month, year, mark, dash, shape }) => {
    const shapes = [
      [day, mark, month, mark, year],
      [day, mark, month, dash, to, mark, month, mark, year],
      [month, mark, day, dash, to, mark, year],
      [month, mark, day, mark, year],
      [year, mark, month, mark, day],
      [month, mark, year],
    ];
    return `Text, ${shapes[shape]?.join('')}`;
  });

it('never passes over a date for want of what it needs', () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(text, (printed) => {
      for (const { pattern, needs } of styles) {
        pattern.lastIndex = 0;
        if (!pattern.test(printed)) continue;
        seen.add(pattern);
        expect(needs?.test(printed), `${pattern} in ${printed}`).toBe(true);
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(seen.size).toBe(styles.length);
});
