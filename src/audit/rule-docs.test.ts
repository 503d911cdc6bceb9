import { expect, test } from 'vitest';
import { rulesToMarkdown } from './rule-docs.ts';
import { allRules } from './rules/all-rules.ts';

test('no two rules share an id, and ids are words joined by hyphens', () => {
  const ids = allRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id))).toEqual([]);
});

test('every rule says what, why and when it is silent, with a bad and a good example', () => {
  const bare = allRules.filter((rule) =>
    Object.values(rule.doc).some((text) => text.trim().length < 3),
  );
  expect(bare.map((rule) => rule.id)).toEqual([]);
});

test('the page of the rules has a heading for each of them and breaks no table', () => {
  const page = rulesToMarkdown(allRules);
  expect(
    allRules.filter((rule) => !page.includes(`\n## ${rule.id}\n`)).map((rule) => rule.id),
  ).toEqual([]);
  const rows = page.split('\n').filter((line) => line.startsWith('| ['));
  expect(rows).toHaveLength(allRules.length);
});
