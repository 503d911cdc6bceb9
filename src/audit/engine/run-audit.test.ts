import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';
import { buildSubject } from '../subject.ts';
import { makeArticle } from '../testing/make-article.ts';
import { runAudit } from './run-audit.ts';

const doc = { what: '', why: '', silent: '', bad: '', good: '' };

const wordRule = (id: string, word: string, severity: Rule['severity'] = 'warning'): Rule => {
  const rule: Rule = {
    id,
    title: id,
    severity,
    basis: 'internal',
    origin: 'author',
    doc,
    check: (subject) =>
      [...subject.article.text.matchAll(new RegExp(word, 'g'))].map((match) =>
        finding(rule, {
          message: `${word} is there`,
          places: [placeOf(subject, { start: match.index, end: match.index + word.length })],
        }),
      ),
  };
  return rule;
};

const run = (text: string, ...rules: Rule[]) =>
  runAudit(buildSubject(makeArticle(text), []), rules);

describe('runAudit', () => {
  it('puts the worst first and then follows the text', () => {
    const { findings } = run(
      'late early late',
      wordRule('b', 'late', 'info'),
      wordRule('a', 'early', 'error'),
    );
    expect(findings.map((found) => `${found.severity} ${found.places[0]?.span.start}`)).toEqual([
      'error 5',
      'info 0',
      'info 11',
    ]);
  });

  it('says nothing twice though two rules of one id find it', () => {
    const { findings, summary } = run('once', wordRule('a', 'once'), wordRule('a', 'once'));
    expect(findings).toHaveLength(1);
    expect(summary).toEqual({
      rules: 2,
      findings: 1,
      bySeverity: { error: 0, warning: 1, info: 0 },
    });
  });

  it('keeps the key of a finding when text is put in far before it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (before) => {
        const sentence =
          'This much is the same in both of the texts, and here the word marked stands alone.';
        const plain = run(`An opening. ${sentence}`, wordRule('a', 'marked'));
        const moved = run(`${before}. An opening. ${sentence}`, wordRule('a', 'marked'));
        expect(moved.findings.at(-1)?.key).toBe(plain.findings[0]?.key);
      }),
    );
  });

  it('gives the same short word in two sentences two keys', () => {
    const { findings } = run(
      'Ibid. stands after the first of the two sources. Then again Ibid. after quite another one.',
      wordRule('a', 'Ibid.'),
    );
    expect(new Set(findings.map((found) => found.key)).size).toBe(2);
  });

  it('numbers findings that nothing tells apart', () => {
    const { findings } = run('xx '.repeat(60), wordRule('a', 'xx'));
    expect(new Set(findings.map((found) => found.key)).size).toBe(60);
  });
});
