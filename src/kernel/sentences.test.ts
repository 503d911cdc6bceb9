import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Am 31. Januar 2018 genehmigte das Amt den Bau. Im 19. Jahrhundert nicht.', 2],
  ['Mr. A. Smith came on 5 May. He left.', 2],
  ['Es waren 12. September kam.', 1],
  ['Der Anteil lag bei 45. Danach sank er.', 2],
])('counts the sentences of %s', (text, count) => {
  expect(cut(text)).toHaveLength(count);
});
