import { expect, it } from 'vitest';
import { toAuditJson } from '../audit-json.ts';
import { runAudit } from '../engine/run-audit.ts';
import { ruleInfos } from '../rule-info.ts';
import { textRules } from '../rules/text-rules.ts';
import { buildSubject } from '../subject.ts';
import { draftArticle } from '../testing/draft.ts';
import { markInContext, nameOfPlace } from './context.ts';
import { htmlReport } from './html-report.ts';
import { textReport } from './text-report.ts';

const article = draftArticle({
  body: [
    'The <b>army</b> had to left the district & went home..',
    'He said: "we shall see” and left.[^1]',
  ],
  notes: [{ text: 'A talk with the <script>alert(1)</script> office.' }],
  more: { title: 'Roads & <rails>', unresolved: [] },
});
const run = runAudit(buildSubject(article, []), textRules);
const input = { article, ...run, rules: ruleInfos(), at: '2026-03-01' };

it('the JSON has what scripts stand on', () => {
  const json = toAuditJson(run);
  expect(json.summary.findings).toBe(json.findings.length);
  expect(json.findings[0]).toMatchObject({
    rule: 'quote-unbalanced-marks',
    severity: 'error',
    message: expect.any(String),
    places: [{ paragraph: 'p2', line: 1 }],
    evidence: { open: '"', close: '”' },
    fix: { kind: 'automatic' },
  });
});

it('the text report puts errors first, names the place and the proposal', () => {
  const text = textReport(input);
  expect(text).toContain('1 error, 2 warnings, 0 remarks');
  expect(text.indexOf('quote-unbalanced-marks')).toBeLessThan(text.indexOf('typo-real-word'));
  expect(text).toContain('proposal: Write “had to leave”');
});

it('the page escapes whatever the manuscript holds and asks nothing of the network', () => {
  const html = htmlReport(input);
  expect(html).not.toMatch(/<script|<b>army|<rails>/u);
  expect(html).toContain('Roads &amp; &lt;rails&gt;');
  expect(html).not.toMatch(/https?:\/\/|@import|url\(/u);
});

it('the page marks the printed words and shows what would replace them', () => {
  const html = htmlReport(input);
  expect(html).toContain('<mark>had to left</mark>');
  expect(html).toContain('<del>left</del><ins>leave</ins>');
  expect(html).toContain('What this audit did not check');
});

it('a dismissed finding is set aside with its reason', () => {
  const findings = run.findings.map((found) => ({
    ...found,
    state: 'dismissed' as const,
    reason: 'House style',
  }));
  expect(htmlReport({ ...input, findings })).toContain('Looked at and set aside (3)');
  expect(textReport({ ...input, findings })).toContain('3 findings dismissed');
});

it('words are shown in their own paragraph, cut at blanks', () => {
  const { text } = article;
  const start = text.indexOf('He said');
  const place = { line: 3, span: { start, end: start + 2 }, text: 'He', note: 4 };
  expect(markInContext(article, place)).toEqual({
    before: '',
    words: 'He',
    after: ' said: "we shall see” and left.',
  });
  expect(nameOfPlace(place)).toBe('note 4, line 3');
});
