/** Whole readings of short texts: what a conversion broke is never blamed on the author, and clean prose is left alone. */
import { expect, test } from 'vitest';
import { readArticle } from '../../articles/read-article.ts';
import { runAudit } from '../engine/run-audit.ts';
import type { RuleFinding } from '../model.ts';
import { buildSubject } from '../subject.ts';
import { allRules } from './all-rules.ts';

const audit = async (text: string): Promise<RuleFinding[]> => {
  const { article, sources } = await readArticle(new TextEncoder().encode(text), 'draft.md');
  return runAudit(buildSubject(article, sources), allRules).findings;
};
const idsOf = (findings: readonly RuleFinding[]) => findings.map((found) => found.rule);

const BOOK =
  'T. de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013';
const ENTRY =
  'De Waal, T. (2013). *Black garden: Armenia and Azerbaijan through peace and war*. New York University Press.';
const BROERS =
  'Broers, L. (2019). *Armenia and Azerbaijan: Anatomy of a rivalry*. Edinburgh University Press.';
const SNYDER =
  'Snyder, G. H. (1984). The security dilemma in alliance politics. *World Politics*, *36*(4), 461–495. https://doi.org/10.2307/2010183';
const WALT = 'Walt, S. M. (1987). *The origins of alliances*. Cornell University Press.';

const authorDate = (body: string, entries: readonly string[]) =>
  `# Alliances\n\n## Theory\n\n${body}\n\n## References\n\n${entries.join('\n\n')}\n`;
const CITING = 'Promises bind (Snyder, 1984). Wars linger (De Waal, 2013; Broers, 2019).';

test('a letter that a conversion could not write makes no second title', async () => {
  const text = (printed: string) =>
    `# On titles\n\nOne.[^1] Two.[^2]\n\n## Bibliography\n\nBratskiy Y., *${printed}*, TASS, 22 X 2020: <https://tass.ru/politika/1>.\n\n[^1]: Y. Bratskiy, *V Moskve proshli konsultatsii predstaviteley Armenii*, TASS, 22 X 2020: <https://tass.ru/politika/1>.\n[^2]: ${BOOK}.\n`;
  expect(
    idsOf(await audit(text('V Moskv? proshli konsultatsii predstaviteley Armenii'))),
  ).not.toContain('title-variant');
  expect(
    idsOf(await audit(text('V Moskwe proshli konsultatsii predstaviteley Armenii'))),
  ).toContain('title-variant');
});

test('the end of a title in a bibliography is no part of the place', async () => {
  const found = await audit(
    `# On places\n\nOne.[^1]\n\n## Bibliography\n\nde Waal, Thomas. *Black Garden: Armenia and Azerbaijan through Peace and War*. New York: New York University Press, 2013.\n\n[^1]: Thomas de Waal, *Black Garden: Armenia and Azerbaijan through Peace and War* (New York: New York University Press, 2013), 5.\n`,
  );
  expect(idsOf(found)).not.toContain('reference-detail-variant');
});

test('author and date in the sentence are looked up in the list, and the list in the sentences', async () => {
  const narrative = `${CITING} Walt (1987) adds that states balance against threats.`;
  const all = [BROERS, ENTRY, SNYDER, WALT];
  expect(await audit(authorDate(narrative, all))).toEqual([]);
  expect(idsOf(await audit(authorDate(narrative, all.slice(0, 3))))).toEqual([
    'cited-not-in-bibliography',
  ]);
  expect(idsOf(await audit(authorDate(CITING, all)))).toEqual(['bibliography-not-cited']);
});

test('a year in brackets after an event is no citation that is missing from the list', async () => {
  const wars = `${CITING} After the wars in Kosovo (1999) and Georgia (2008), and the Madrid Summit (1997), states hedged.`;
  expect(await audit(authorDate(wars, [BROERS, ENTRY, SNYDER]))).toEqual([]);
});

test('a quotation that is never closed is found before the next one', async () => {
  const found = await audit(
    'The last point was short: "All connections shall be unblocked. It was read in two ways. The service "shall be responsible for overseeing the transport" of both.\n',
  );
  expect(found.filter(({ rule }) => rule === 'quote-unbalanced-marks')).toMatchObject([
    { severity: 'error', evidence: { open: '"', close: null } },
  ]);
  const nested = await audit(
    'He said: "The "great" game is over. It was never played by us, and we knew that." Then he left.\n',
  );
  expect(idsOf(nested)).not.toContain('quote-unbalanced-marks');
});

test.each([
  'The closing session discussed the ending of the war and the settlement of conflicts.',
  'The family had its roots in Asia, and trade took root; transport roots in the past.',
  'Experts who have known as much for years asked what is at stake in the conflict zone.',
  'FOR for is a word in capitals; the room they were in was small.',
])('clean prose stays so: %s', async (sentence) => {
  expect(await audit(`${sentence}\n`)).toEqual([]);
});
