import { expect, it } from 'vitest';
import { barsByRule, barsBySeverity, findingSentence, type OpenFindings } from './finding-bars.ts';

const FINDINGS: OpenFindings[] = [
  { severity: 'info', rule: 'many', title: 'Many', count: 7 },
  { severity: 'error', rule: 'few', title: 'Few', count: 1 },
  { severity: 'warning', rule: 'few', title: 'Few', count: 2 },
];

it('leads from each severity to the open findings that the bar counts', () => {
  expect(barsBySeverity(FINDINGS).map(({ label, count, href }) => [label, count, href])).toEqual([
    ['Errors', 1, '/audit?state=open&severity=error'],
    ['Warnings', 2, '/audit?state=open&severity=warning'],
    ['Notes', 7, '/audit?state=open&severity=info'],
  ]);
});

it('puts the rule with most findings first and keeps its severities apart', () => {
  expect(barsByRule(FINDINGS).map(({ label, severity }) => `${label} ${severity}`)).toEqual([
    'Many info',
    'Few error',
    'Few warning',
  ]);
});

it('says in its title how many are open, and does not speak of severities that are not there', () => {
  expect(findingSentence(FINDINGS)).toBe('1 error, 2 warnings and 7 notes are open');
  expect(findingSentence(FINDINGS.slice(1, 2))).toBe('1 error is open');
  expect(findingSentence([])).toBe('No finding is open');
});
