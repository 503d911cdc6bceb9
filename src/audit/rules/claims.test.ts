import { describe, expect, it } from 'vitest';
import type { Article } from '../../articles/model.ts';
import { buildSubject } from '../subject.ts';
import { check, type Draft, draftArticle, draftSource, found } from '../testing/draft.ts';
import { abstractMismatch } from './abstract-mismatch.ts';
import { claimAbsolute } from './claim-absolute.ts';
import { claimNotInSource } from './claim-not-in-source.ts';
import { claimScopeMismatch } from './claim-scope-mismatch.ts';
import { claimWithoutCitation } from './claim-without-citation.ts';
import { hypothesisUnresolved } from './hypothesis-unresolved.ts';
import { methodEvidenceMismatch } from './method-evidence-mismatch.ts';
import { methodUndocumented } from './method-undocumented.ts';
import { numberPeriodMismatch } from './number-period-mismatch.ts';
import { numberUnsourced } from './number-unsourced.ts';
import { predictionHorizonInconsistent } from './prediction-horizon-inconsistent.ts';
import { quoteMissingMarks } from './quote-missing-marks.ts';

const note = (text = 'A report, Eurasianet, 2021.') => ({ text, source: 's1' });

describe('number-unsourced', () => {
  it('fires for a share and a count that no note near by covers', () => {
    expect(found(numberUnsourced, 'Trade grew by 40 per cent. Nobody saw it.')).toEqual([
      '40 per cent',
    ]);
    expect(found(numberUnsourced, 'About 2,000 troops came.')).toEqual(['2,000 troops']);
  });

  it.each([
    'Trade grew by 40 per cent.[^1]',
    'Trade grew by 40 per cent. Then it fell. It had been foreseen.[^1]',
    'According to the bank, trade grew by 40 per cent.',
    'It lasted 44 days, in 1994, for the third time, with five states.',
    'He said “trade grew by 40 per cent”.',
  ])('is silent: %s', (body) => {
    expect(found(numberUnsourced, { body: [body], notes: [note()] })).toEqual([]);
  });
});

describe('number-period-mismatch', () => {
  const draft = (sentence: string, year: number): Draft => ({
    body: [sentence],
    notes: [
      note(`P. D. Wezeman, Trends in international arms transfers, SIPRI ${year}, fact sheet.`),
    ],
  });

  it('fires when the years differ from the five of the edition', () => {
    const [one] = check(
      numberPeriodMismatch,
      draft('Between 2013 and 2016 its share was 65 per cent.[^1]', 2017),
    );
    expect(one?.evidence).toEqual({ period: '2013/2016', edition: 2017, covers: '2013/2017' });
  });

  it('is silent when they agree, without a figure, and for other sources', () => {
    const right = draft('In 2016–20 a total of 94 per cent came from there.[^1]', 2020);
    expect(check(numberPeriodMismatch, right)).toEqual([]);
    expect(check(numberPeriodMismatch, draft('Between 2013 and 2016 it grew.[^1]', 2017))).toEqual(
      [],
    );
    const other = { body: ['In 2013–16 it was 65 per cent.[^1]'], notes: [note('Trade, 2017.')] };
    expect(check(numberPeriodMismatch, other)).toEqual([]);
  });
});

describe('claim-without-citation', () => {
  const facts =
    'The force came on 10 November and was to stay for five years, with automatic extension, unless one of the parties gave notice six months before, said the statement of the three.';
  const rest = ['## Before', 'A.[^1]', '## The force', facts, '## After', 'B.[^1]'];

  it('fires for a paragraph of facts that cites nothing', () => {
    expect(check(claimWithoutCitation, { body: rest, notes: [note()] })).toHaveLength(1);
  });

  it('is silent with a note, in the conclusion, for argument, and without any notes', () => {
    const with_ = rest.map((one) => (one === facts ? `${facts}[^1]` : one));
    expect(check(claimWithoutCitation, { body: with_, notes: [note()] })).toEqual([]);
    const end = rest.map((one) => (one === '## The force' ? '## Conclusions' : one));
    expect(check(claimWithoutCitation, { body: end, notes: [note()] })).toEqual([]);
    const argument = rest.map((one) => (one === facts ? 'It matters much. '.repeat(20) : one));
    expect(check(claimWithoutCitation, { body: argument, notes: [note()] })).toEqual([]);
    expect(check(claimWithoutCitation, { body: rest })).toEqual([]);
  });
});

describe('claim-absolute', () => {
  it('fires for a universal negative with neither date nor search', () => {
    expect(found(claimAbsolute, 'There are no published academic works on it.')).toHaveLength(1);
    expect(found(claimAbsolute, 'The line has never been studied.')).toHaveLength(1);
  });

  it.each([
    'To my knowledge there are no published works on it.',
    'As of May 2021 there are no published works on it.',
    'There are no roads there, and there is no doubt of it.',
    'There are few published works on it.',
  ])('is silent: %s', (sentence) => {
    expect(found(claimAbsolute, sentence)).toEqual([]);
  });
});

describe('hypothesis-unresolved', () => {
  const body = (end: string) => [
    '## Introduction',
    'The paper examines this hypothesis: the state was leaving the region.',
    '## Conclusion',
    end,
  ];

  it('fires when the end does not come back to it', () => {
    expect(
      check(hypothesisUnresolved, { body: body('Interests explain the policy.') }),
    ).toHaveLength(1);
  });

  it('is silent when it does, and where nothing was announced or concluded', () => {
    expect(check(hypothesisUnresolved, { body: body('The hypothesis is wrong.') })).toEqual([]);
    expect(check(hypothesisUnresolved, { body: body('This was not confirmed.') })).toEqual([]);
    expect(check(hypothesisUnresolved, 'The hypothesis is that it left.')).toEqual([]);
    const none = ['## Introduction', 'A paper.', '## Conclusion', 'An end.'];
    expect(check(hypothesisUnresolved, { body: none })).toEqual([]);
  });
});

describe('prediction-horizon-inconsistent', () => {
  const sentence = (term: string) =>
    `The ceasefire strengthens Moscow and its role as a broker for the upcoming ${term}.`;

  it('fires when the same is foreseen for a decade and for some years', () => {
    const body = [sentence('decade'), sentence('years')];
    expect(check(predictionHorizonInconsistent, { body })[0]?.places).toHaveLength(2);
  });

  it('is silent for like terms and for other predictions', () => {
    const same = [sentence('years'), sentence('years')];
    expect(check(predictionHorizonInconsistent, { body: same })).toEqual([]);
    const other = [sentence('decade'), 'Prices will fall for the coming years.'];
    expect(check(predictionHorizonInconsistent, { body: other })).toEqual([]);
  });
});

describe('method-undocumented', () => {
  it('fires when a method is only named', () => {
    expect(found(methodUndocumented, 'The research uses content analysis.')).toEqual([
      'content analysis',
    ]);
  });

  it('is silent when a word says how', () => {
    const text = 'The research uses content analysis: 61 speeches were coded.';
    expect(found(methodUndocumented, text)).toEqual([]);
  });
});

describe('method-evidence-mismatch', () => {
  const body = ['Reports of Russian and Turkish media are used.'];
  const sources = (turkish: 'press-report' | 'official-document' | null) => [
    ...[1, 2, 3, 4].map((n) =>
      draftSource(`s${n}`, { sphere: 'russian', evidenceClass: 'press-report' }),
    ),
    draftSource('s5', { sphere: 'turkish', evidenceClass: turkish }),
  ];

  it('fires when media that are announced are not cited', () => {
    const [one] = check(methodEvidenceMismatch, { body, sources: sources('official-document') });
    expect(one?.message).toContain('Turkish media are used');
  });

  it('is silent when they are, and when a source has no class', () => {
    expect(check(methodEvidenceMismatch, { body, sources: sources('press-report') })).toEqual([]);
    expect(check(methodEvidenceMismatch, { body, sources: sources(null) })).toEqual([]);
  });

  it('is silent when too many sources have no sphere', () => {
    const unknown = [draftSource('s6'), ...sources('official-document')];
    expect(check(methodEvidenceMismatch, { body, sources: unknown })).toEqual([]);
  });
});

describe('abstract-mismatch', () => {
  const front = (english: string, polish: string, more: Partial<Article> = {}): Draft => ({
    body: [`${english} ${polish}`],
    more: {
      abstracts: [
        { language: 'en', text: english, span: { start: 0, end: english.length } },
        {
          language: 'pl',
          text: polish,
          span: { start: english.length + 1, end: english.length + 2 },
        },
      ],
      ...more,
    },
  });

  it('fires when one abstract names another year', () => {
    const [one] = check(abstractMismatch, front('The war of 2020.', 'Wojna 2021 roku.'));
    expect(one?.message).toContain('2020, 2021');
  });

  it('is silent when the numbers agree or one has none', () => {
    expect(check(abstractMismatch, front('The war of 2020.', 'Wojna 2020 roku.'))).toEqual([]);
    expect(check(abstractMismatch, front('The war of 2020.', 'Wojna.'))).toEqual([]);
  });

  it('counts keywords', () => {
    const keywords = [
      { language: 'en', terms: ['war', 'peace'], span: { start: 0, end: 3 } },
      { language: 'pl', terms: ['wojna'], span: { start: 4, end: 6 } },
    ];
    expect(check(abstractMismatch, front('A.', 'B.', { keywords }))[0]?.severity).toBe('info');
  });
});

describe('rules that need the text of a source', () => {
  const source =
    'We closed the line in the spring of that year because both of us had lost all trust in it.';
  const audit = (rule: typeof quoteMissingMarks, body: string, text: string | null) => {
    const article = draftArticle({ body: [body], notes: [note()] });
    const texts = text === null ? [] : [{ source: 's1', text }];
    return rule.check(buildSubject(article, [draftSource('s1')], { texts }));
  };
  const copied =
    'It is known that the line in the spring of that year because both of us had lost all trust fell.[^1]';

  it('find words taken over without marks, and only long runs', () => {
    const [one] = audit(quoteMissingMarks, copied, source);
    expect(one?.places[0]?.text).toBe(
      'the line in the spring of that year because both of us had lost all trust',
    );
    expect(audit(quoteMissingMarks, 'They closed the line in the spring.[^1]', source)).toEqual([]);
    expect(audit(quoteMissingMarks, `He said: “${source}”[^1]`, source)).toEqual([]);
  });

  it('find quoted words that the source does not have', () => {
    const wrong = 'He said: “we closed the road in the spring”[^1] and left.';
    expect(audit(claimNotInSource, wrong, source)).toHaveLength(1);
    const right = 'He said: “we closed the line […] because both of us had lost all trust”[^1].';
    expect(audit(claimNotInSource, right, source)).toEqual([]);
  });

  it('find a statement about two countries that rests on a source about one', () => {
    const sentence = 'Armenia and Georgia both protested against the closure.[^1]';
    expect(audit(claimScopeMismatch, sentence, 'Georgia protested.')).toHaveLength(1);
    expect(audit(claimScopeMismatch, sentence, 'Georgia and Armenia protested.')).toEqual([]);
  });

  it('are silent without it', () => {
    for (const rule of [quoteMissingMarks, claimNotInSource, claimScopeMismatch])
      expect(audit(rule, copied, null)).toEqual([]);
  });
});
