/** Every correction that the audit offers for a fixture is made alone: its finding goes, no other comes. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/articles/read-article.ts';
import { runAudit } from '../src/audit/engine/run-audit.ts';
import { correctedCopy } from '../src/audit/fix/corrected-copy.ts';
import type { RuleFinding } from '../src/audit/model.ts';
import { allRules } from '../src/audit/rules/all-rules.ts';
import { buildSubject } from '../src/audit/subject.ts';

const articles = new URL('./fixtures/articles/', import.meta.url);
const files = [
  ...readdirSync(articles)
    .filter((name) => name.endsWith('.md'))
    .map((name) => new URL(name, articles)),
  new URL('../cases/sample/transport-routes.md', import.meta.url),
];

/** Slips of several kinds at once, beside a quotation and a title that must stay as they are. */
const SLIPS = `# A study of routes

## Introduction

The negotiations has begun, :“we has agreed”¹ said one. The the road runs trough the valley.. It was a defence of the defense, and Writing in Yеrevan was hard².

1 J. Kucera, *Armenia and Azerbaijan suspend “corridor” talks*, Eurasianet, 4 VI 2021 [accessed: 5 V I 2021]: <https://eurasianet.org/armenia-and-azerbaijan-suspend-corridor-talks?utm_source=x>.

2 J. Kucera, *Armenia and Azerbaijan in new border crisis*, Eurasianet, 14 V 2021 [accessed: 5 VI 2021]: <https://eurasianet.org//armenia-and-azerbaijan-in-new-border-crisis>.
`;

const audited = async (bytes: Uint8Array, name: string) => {
  const { article, sources } = await readArticle(bytes, name);
  return { article, findings: runAudit(buildSubject(article, sources), allRules).findings };
};

const countByRule = (findings: readonly RuleFinding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const checkAll = async (bytes: Uint8Array, name: string): Promise<number> => {
  const { article, findings } = await audited(bytes, name);
  const had = countByRule(findings);
  const offered = findings.filter((one) => (one.fix?.edits.length ?? 0) > 0);
  for (const found of offered) {
    const copy = correctedCopy(article, bytes, [found]);
    expect(copy.skipped, found.message).toEqual([]);
    const after = await audited(copy.bytes, name);
    expect(after.findings.map((one) => one.message)).not.toContain(found.message);
    for (const [rule, count] of countByRule(after.findings))
      expect(count, `${rule} after ${found.rule}`).toBeLessThanOrEqual(had.get(rule) ?? 0);
    expect(after.article.notes.length).toBe(article.notes.length);
  }
  return offered.length;
};

describe('corrections made one by one', () => {
  test.each(files.map((file) => [file.pathname.split('/').at(-1) ?? '', file] as const))(
    '%s',
    async (name, file) => {
      await checkAll(new Uint8Array(readFileSync(file)), name);
    },
  );

  test('a text full of slips', async () => {
    expect(await checkAll(new TextEncoder().encode(SLIPS), 'a.txt')).toBeGreaterThanOrEqual(6);
  });

  test('a mark is moved over the stop in the file itself', async () => {
    const line = (n: number): string => `A sentence of the article stands here${n}. `;
    const marks = '¹²³⁴⁵⁶';
    const text = `A study\n\nIntroduction\n\n${[...marks]
      .map((mark, at) =>
        at === 2
          ? `Here it is the other way round.${mark} `
          : line(at).replace(`${at}.`, `${mark}.`),
      )
      .join(
        '',
      )}It ends so.\n\n${[...marks].map((_, at) => `${at + 1} T. de Waal, *Black Garden*, New York 2013, p. ${at + 4}.\n`).join('\n')}`;
    const bytes = new TextEncoder().encode(text);
    const { article, findings } = await audited(bytes, 'a.txt');
    const found = findings.filter((one) => one.rule === 'note-marker-position');
    const copy = new TextDecoder().decode(correctedCopy(article, bytes, found).bytes);
    expect(copy).toContain('the other way round³. ');
  });
});
