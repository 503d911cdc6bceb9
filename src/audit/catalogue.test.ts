import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesToMarkdown } from './rule-docs.ts';
import { allRules } from './rules/all-rules.ts';
import { buildSubject } from './subject.ts';
import { draftArticle } from './testing/draft.ts';

/** Ids that reports, scripts and stored decisions stand on: rules may be added, none of these renamed. */
const CATALOGUE = `
  date-accessed-before-published date-malformed date-source-predates-reported-event
  url-serial-id-out-of-order url-date-mismatch date-event-conflict date-year-missing
  date-relative-expression date-stale-recency url-note-bib-mismatch url-tracking-parameter
  url-hyphenated-at-line-break url-contains-space url-split-by-page-break url-double-slash-in-path
  url-non-ascii url-insecure-scheme url-host-variant url-id-length-outlier identifier-missing
  cited-not-in-bibliography bibliography-not-cited title-variant outlet-variant outlet-missing
  reference-detail-variant bibliography-order full-citation-repeated short-form-title-mismatch
  ibid-ambiguous ibid-after-short-form ibid-across-page note-sequence note-marker-position
  note-separator spacing element-order author-name-order author-name-form authors-incomplete
  title-missing citation-metadata-mismatch name-variant name-misspelled institution-wrong
  romanisation-anomaly mixed-script-word number-period-mismatch number-unsourced
  quote-unbalanced-marks quote-suspected-slip quote-speaker-unclear quote-translation-unmarked
  quote-missing-marks claim-without-citation claim-scope-mismatch claim-not-in-source
  hypothesis-unresolved prediction-horizon-inconsistent title-variant-frontmatter abstract-mismatch
  method-evidence-mismatch single-source-reliance self-citation acronym-undefined term-inconsistent
  spelling-variety-mixed italics-inconsistent quote-mark-style quote-grammar-fusion
  quote-duplicate-attribution citation-term-inconsistent link-delimiter-inconsistent
  title-case-anomaly typo-punctuation typo-compound typo-real-word sentence-garbled claim-absolute
  method-undocumented ibid-doubtful date-fact-check term-wrong url-differs-from-live
  structure-notes-inside-bibliography structure-italics-marker-lost structure-paragraph-split
  structure-heading-duplicated
`
  .trim()
  .split(/\s+/u);

test('every rule of the catalogue exists', () => {
  const ids = new Set(allRules.map((rule) => rule.id));
  expect(CATALOGUE.filter((id) => !ids.has(id))).toEqual([]);
});

test('rules that need records, stored texts or pages say so, and are silent without them', () => {
  const needy = [
    'citation-metadata-mismatch',
    'claim-not-in-source',
    'date-fact-check',
    'quote-missing-marks',
    'url-differs-from-live',
  ];
  const rules = allRules.filter((rule) => needy.includes(rule.id));
  expect(rules).toHaveLength(needy.length);
  const subject = buildSubject(
    draftArticle({ body: ['The war ended in 2020, and 40 per cent agreed.'] }),
    [],
  );
  for (const rule of rules) {
    expect(rule.doc.silent, rule.id).toMatch(/case|stored|record|index|text|page/u);
    expect(rule.check(subject), rule.id).toEqual([]);
  }
});

test('docs/reference/audit-rules.md is what the rules say: npx tsx scripts/write-rule-docs.ts', () => {
  const page = readFileSync(
    new URL('../../docs/reference/audit-rules.md', import.meta.url),
    'utf8',
  );
  expect(page).toBe(rulesToMarkdown(allRules));
});
