import { describe, expect, it } from 'vitest';
import { buildSubject } from '../subject.ts';
import { check, draftArticle, draftSource, found } from '../testing/draft.ts';
import { quoteDuplicateAttribution } from './quote-duplicate-attribution.ts';
import { quoteGrammarFusion } from './quote-grammar-fusion.ts';
import { quoteMarkStyle } from './quote-mark-style.ts';
import { quoteSpeakerUnclear } from './quote-speaker-unclear.ts';
import { quoteSuspectedSlip } from './quote-suspected-slip.ts';
import { quoteTranslationUnmarked } from './quote-translation-unmarked.ts';
import { quoteUnbalancedMarks } from './quote-unbalanced-marks.ts';

describe('quote-unbalanced-marks', () => {
  it('reports a pair of unlike marks and mends the straight one', () => {
    const [one] = check(quoteUnbalancedMarks, 'He said: "we shall see”[^1] and left.');
    expect(one).toMatchObject({
      severity: 'error',
      fix: { kind: 'automatic', edits: [{ start: 9, end: 10, replacement: '“' }] },
    });
  });

  it('reports a mark that is never closed, and one never opened', () => {
    expect(found(quoteUnbalancedMarks, 'He said: “we shall see and left.')).toHaveLength(1);
    expect(found(quoteUnbalancedMarks, 'He said: we shall see” and left.')).toHaveLength(1);
  });

  it.each([
    'He said “we shall see” and "so be it"[^1], then left.',
    'Er sagte „wir werden sehen“ und ging; on „powiedział tak” i wyszedł.',
    'Il a dit « nous verrons » ; он сказал «посмотрим».',
    'A 5" gun and a 6" gun stood there.',
    'He quoted: “she said “no” to us” again.',
    'The book (“A History”), the paper—“Another”—and rock ’n’ roll.',
  ])('has nothing to say of: %s', (sentence) => {
    expect(found(quoteUnbalancedMarks, sentence)).toEqual([]);
  });

  it('lets a quotation go on in a paragraph that opens it again', () => {
    const body = ['He said: “it begins here.', '“And it ends here.”'];
    expect(found(quoteUnbalancedMarks, { body })).toEqual([]);
  });
});

describe('quote-mark-style', () => {
  it('puts the straight marks right when there are curly ones, never a letter between them', () => {
    const text = 'He named "peace at once" first and “order above all” later.';
    const [one] = check(quoteMarkStyle, text);
    expect(one?.fix?.edits.map((edit) => text.slice(edit.start, edit.end))).toEqual(['"', '"']);
    expect(one).toMatchObject({ severity: 'info', origin: 'conversion' });
  });

  it('is silent when each kind of mark has its purpose', () => {
    expect(found(quoteMarkStyle, 'He said “we go” of the ‘corridor’ and “we stay”.')).toEqual([]);
  });
});

describe('quote-speaker-unclear', () => {
  const quoted = 'It was “not what any of us expected”.';
  const named = { body: [quoted, quoted, quoted, quoted] };
  const withSpeakers = (count: number) => {
    const article = draftArticle(named);
    const quotations = article.quotations.map((one, at) => ({
      ...one,
      speaker: at < count ? 'Novak' : null,
    }));
    return quoteSpeakerUnclear.check(buildSubject({ ...article, quotations }, []));
  };

  it('gathers all quotations without a speaker into one finding', () => {
    expect(withSpeakers(2)[0]?.places).toHaveLength(2);
  });

  it('is silent where speakers are not named as a rule, and where all are', () => {
    expect(withSpeakers(1)).toEqual([]);
    expect(withSpeakers(4)).toEqual([]);
  });

  it('is silent about single words in marks', () => {
    expect(found(quoteSpeakerUnclear, 'It was a “vehicle” for ‘growth of all kinds’.')).toEqual([]);
  });
});

describe('quote-suspected-slip', () => {
  it('names the slip and proposes nothing', () => {
    const [one] = check(quoteSuspectedSlip, 'He said: “Save us, and to so on our own term”.');
    expect(one?.message).toContain('“to so” and “on our own term”');
    expect(one?.fix).toBeNull();
  });

  it('is silent at [sic], at good grammar, and in other languages', () => {
    expect(found(quoteSuspectedSlip, 'He said: “it had to left [sic] at once”.')).toEqual([]);
    expect(found(quoteSuspectedSlip, 'He said: “we do so on our own terms”.')).toEqual([]);
    expect(
      found(quoteSuspectedSlip, { body: ['“had to left”'], more: { language: 'pl' } }),
    ).toEqual([]);
  });
});

describe('quote-duplicate-attribution', () => {
  it('fires when one speaker is named before and after', () => {
    expect(
      found(quoteDuplicateAttribution, 'It was open. Novak stated that: “It is so,” said Novak.'),
    ).toEqual([' said Novak']);
  });

  it('is silent when two people are named, or the first only acts', () => {
    expect(found(quoteDuplicateAttribution, 'Novak stated: “It is so,” said Kral.')).toEqual([]);
    expect(found(quoteDuplicateAttribution, 'Novak left. “It is so,” said Novak.')).toEqual([]);
  });
});

describe('quote-grammar-fusion', () => {
  it('fires on a verb whose subject was left outside', () => {
    const text =
      'The fact that they have stopped and "have agreed to open all lines is important".';
    expect(found(quoteGrammarFusion, text)).toHaveLength(1);
  });

  it.each([
    'He said that Moscow “will defend all of us”.',
    'He called it “our common house”.',
    'According to him: “we have agreed”.',
    'They have stopped and “have agreed to meet”.',
  ])('is silent where it can be read as one sentence: %s', (text) => {
    expect(found(quoteGrammarFusion, text)).toEqual([]);
  });
});

describe('quote-translation-unmarked', () => {
  const draft = (language: string, body = 'He named “the only sensible way out”.[^1]') => ({
    body: [body],
    notes: [{ text: 'Interview.', source: 's1' }],
    sources: [
      draftSource('s1', { languages: [language], script: language === 'ru' ? 'Cyrl' : 'Latn' }),
    ],
  });

  it('fires for a source in another language', () => {
    expect(check(quoteTranslationUnmarked, draft('ru'))[0]?.evidence).toEqual({
      languages: ['ru'],
    });
  });

  it('is silent in the same language, and when the translator is named', () => {
    expect(check(quoteTranslationUnmarked, draft('en-GB'))).toEqual([]);
    const credited = 'He named “the only sensible way out”.[^1] All translations are mine.';
    expect(check(quoteTranslationUnmarked, draft('ru', credited))).toEqual([]);
  });
});
