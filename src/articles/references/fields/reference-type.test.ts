import { expect, test } from 'vitest';
import { readArticle } from '../../read-article.ts';

/** The type of the one source of an article whose only note cites this address. */
async function typeOf(address: string): Promise<string | undefined> {
  const note = `*Azerbaijan lifts ban on cargo transit to Armenia*, 21 X 2025: <${address}>.`;
  const text = `# Routes\n\nThe ban was lifted.[^1]\n\n[^1]: ${note}\n`;
  const { sources } = await readArticle(new TextEncoder().encode(text), 'routes.md');
  return sources[0]?.csl.type;
}

test('a host that only ends like a social network carries no posts', async () => {
  const post = await typeOf('https://x.com/dw/status/1');
  expect(post).toBe('post');
  expect(await typeOf('https://www.eu-east.com/news/1')).not.toBe(post);
  expect(await typeOf('https://www.rt.com/russia/1')).not.toBe(post);
});
