import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesToMarkdown, ruleToMarkdown } from './rule-docs.ts';
import { allRules } from './rules/all-rules.ts';
import { recordRules } from './rules/record-rules.ts';

/** Ids that reports, scripts and stored findings stand on: rules may be added, none of these renamed. */
const RECORD_IDS = `
  date-accessed-before-published date-malformed date-source-predates-reported-event date-event-conflict
  date-fact-check date-stale-recency date-relative-expression date-year-missing
  url-serial-id-out-of-order url-date-mismatch url-note-bib-mismatch url-tracking-parameter
  url-hyphenated-at-line-break url-contains-space url-split-by-page-break url-double-slash-in-path
  url-non-ascii url-insecure-scheme url-host-variant url-id-length-outlier url-differs-from-live
  identifier-missing cited-not-in-bibliography bibliography-not-cited title-variant outlet-variant
  outlet-missing reference-detail-variant bibliography-order full-citation-repeated
  short-form-title-mismatch ibid-ambiguous ibid-after-short-form ibid-across-page ibid-doubtful
  note-sequence note-marker-position note-separator spacing element-order author-name-order
  author-name-form authors-incomplete title-missing citation-metadata-mismatch
  citation-term-inconsistent link-delimiter-inconsistent italics-inconsistent title-case-anomaly
  title-variant-frontmatter single-source-reliance self-citation romanisation-anomaly
  structure-notes-inside-bibliography structure-italics-marker-lost structure-paragraph-split
  structure-heading-duplicated
`
  .trim()
  .split(/\s+/u);

test('every rule on records that the catalogue names exists', () => {
  const ids = new Set(recordRules.map((rule) => rule.id));
  expect(RECORD_IDS.filter((id) => !ids.has(id))).toEqual([]);
});

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

test('docs/reference/audit-rules.md says of each rule on records what the rule says: npx tsx scripts/write-rule-docs.ts', () => {
  const page = readFileSync(
    new URL('../../docs/reference/audit-rules.md', import.meta.url),
    'utf8',
  );
  const stale = recordRules.filter((rule) => !page.includes(ruleToMarkdown(rule)));
  expect(stale.map((rule) => rule.id)).toEqual([]);
});
