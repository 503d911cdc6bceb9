import { describe, expect, it } from 'vitest';
import { ownWords } from '../own-words.ts';
import { buildSubject } from '../subject.ts';
import { check, draftArticle, found } from '../testing/draft.ts';
import { grammarSlip } from './grammar-slip.ts';
import { sentenceGarbled } from './sentence-garbled.ts';
import { textRules } from './text-rules.ts';
import { typoCompound } from './typo-compound.ts';
import { typoPunctuation } from './typo-punctuation.ts';
import { typoRealWord } from './typo-real-word.ts';
import { typoRepeatedWord } from './typo-repeated-word.ts';
import { typoSpelling } from './typo-spelling.ts';

const all = [
  grammarSlip,
  sentenceGarbled,
  typoCompound,
  typoPunctuation,
  typoRealWord,
  typoRepeatedWord,
  typoSpelling,
];

/** Every proposed replacement applied to the sentence itself. */
const mended = (rule: (typeof all)[number], sentence: string): string => {
  const edits = check(rule, sentence).flatMap((one) => one.fix?.edits ?? []);
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, one) => text.slice(0, one.start) + one.replacement + text.slice(one.end),
      sentence,
    );
};

describe('slips that have one correction', () => {
  it.each([
    [typoRealWord, 'The army had to left the district.', 'The army had to leave the district.'],
    [
      typoRealWord,
      'Both sides stooped hostilities at noon.',
      'Both sides stopped hostilities at noon.',
    ],
    [
      typoRealWord,
      'It was rejected by some prominence analysts.',
      'It was rejected by some prominent analysts.',
    ],
    [typoRealWord, 'They did not went to Vienna.', 'They did not go to Vienna.'],
    [typoRealWord, 'It sold more then the other one.', 'It sold more than the other one.'],
    [
      grammarSlip,
      'It is one of the frozen conflict in the region.',
      'It is one of the frozen conflicts in the region.',
    ],
    [grammarSlip, 'In the end of May it was signed.', 'At the end of May it was signed.'],
    [grammarSlip, 'The troops in Gyumri has no mandate.', 'The troops in Gyumri have no mandate.'],
    [grammarSlip, 'It is a obvious reading of an treaty.', 'It is an obvious reading of a treaty.'],
    [grammarSlip, 'Scholars has described it.', 'Scholars have described it.'],
    [
      grammarSlip,
      'The Russian peacekeeping troops is there.',
      'The Russian peacekeeping troops are there.',
    ],
    [grammarSlip, 'It have made a first step.', 'It has made a first step.'],
    [grammarSlip, 'They was in Vienna.', 'They were in Vienna.'],
    [grammarSlip, 'This agreements failed.', 'These agreements failed.'],
    [
      grammarSlip,
      'Although the talks failed, but nobody left.',
      'Although the talks failed, nobody left.',
    ],
    [typoRealWord, 'The reform was lead by Kyiv.', 'The reform was led by Kyiv.'],
    [
      typoRealWord,
      'Minsk did not want to loose the market.',
      'Minsk did not want to lose the market.',
    ],
    [typoRealWord, 'Gas passes trough Ukraine.', 'Gas passes through Ukraine.'],
    [typoRealWord, 'Its principle partner was Iran.', 'Its principal partner was Iran.'],
    [typoRealWord, 'Both agreed in principal.', 'Both agreed in principle.'],
    [typoRealWord, 'The Untied States left.', 'The United States left.'],
    [typoRealWord, 'Their is no road.', 'There is no road.'],
    [typoCompound, 'Never the less, Iran stayed.', 'Nevertheless, Iran stayed.'],
    [typoPunctuation, 'The force left the region..', 'The force left the region.'],
    [typoPunctuation, 'He was brief, :“But it is so”.', 'He was brief: “But it is so”.'],
    [typoPunctuation, 'One thing remained- the border.', 'One thing remained – the border.'],
    [typoRepeatedWord, 'It runs to the the border.', 'It runs to the border.'],
    [typoSpelling, 'The Goverment recieved it.', 'The Government received it.'],
    [typoCompound, 'The defacto border moved.', 'The de facto border moved.'],
  ])('mends: $1', (rule, sentence, expected) => {
    expect(mended(rule, sentence)).toBe(expected);
  });
});

describe('sentences that cannot be parsed', () => {
  it.each([
    'This is questioned Moscow’s motives by both sides.',
    'Anything but Georgia has not joined the talks.',
    'It seems currently sides far from a peaceful life.',
    'The European answer is was slow.',
    'The commission would has decided.',
    'The paper is based on Moscow’s slowly departs from the treaty.',
  ])('are pointed out and left to the author: %s', (sentence) => {
    expect(check(sentenceGarbled, sentence)).toMatchObject([{ severity: 'warning', fix: null }]);
  });
});

describe('sentences in which nothing is wrong', () => {
  it.each([
    'The number of troops has grown, and withdrawal of the forces has begun.',
    'Two of the parties have signed; one of the conflicting state interests won.',
    'In the end the deal held. At the end of May it fell.',
    'A unique treaty, a European one, a one-sided deal, an hour, an MP, an honest man.',
    'Group A is larger than Group B; section 3 a applies.',
    'They had left to left-wing rivals what they had had.',
    'The e-mail went to press@example.org, see www.example.org/a..b for more...',
    'Pre- and post-war trade, short- or long-term: all is counted.',
    'He stooped over the map and lost his prominence.',
    'The minister was offered Russia’s help by both sides.',
    'Russia’s slowly growing trade and its newly elected parliament.',
    'The defence centre analysed the organisation; the defense center analyzed it.',
    'Lifting sanctions was a first step; keeping borders open is another.',
    'Among the reasons was fear, and what the leaders wanted was time.',
    'The sum spent on weapons is known; to end hostilities was hard.',
    'The United States has left. The need for reforms is plain.',
    'What he is is unknown; all that there is was said.',
    'It decided to proceed, needed to succeed and did not exceed the limit.',
    'The principle partners agreed on, in principal cities, holds; her principal concern.',
    'Had they have a choice? Let it have its way; he asked whether they, the others, are there.',
    'The Belt and Road Initiative has Asian roots. The Silk Road and its Persian roots.',
    'Anything but peace has been tried. Although small, the fleet was not old but useful.',
    'Those state parties and these country reports; this talks about trade.',
    'The route is longer than the old one, and then the road ends; he was younger then.',
    'In the mean, time was lost; no theless word here.',
    'Once more stronger ties and many more deeper questions were named.',
    'Prices of 1,200 and 3.5 per cent; Mid.Ru and Kremlin.Ru were read, i.e. both.',
  ])('stay so: %s', (sentence) => {
    expect(all.flatMap((rule) => found(rule, sentence))).toEqual([]);
  });

  it('quotations and other languages are not read', () => {
    const slips = 'we had to left the the goverment in the end of May..';
    expect(all.flatMap((rule) => found(rule, `He said “${slips}” then.`))).toEqual([]);
    const polish = { body: ['Rozmowy, które to to were goverment.'], more: { language: 'pl' } };
    expect(
      all.filter((rule) => rule !== typoPunctuation).flatMap((rule) => found(rule, polish)),
    ).toEqual([]);
  });
});

describe('words that the article itself spells otherwise', () => {
  const usual = 'The agreement holds. An agreement is a form of agreement between parties. ';
  it('are told with the usual spelling', () => {
    expect(check(typoSpelling, `${usual}The agremeent failed.`)).toMatchObject([
      { fix: { edits: [{ replacement: 'agreement' }] }, evidence: { times: 3 } },
    ]);
  });
  it.each([
    `${usual}The agreements failed.`,
    'The agreement, the agreement: one agremeent.',
    'A contact, their contacts. The contract, a contract, this contract; one contacts, one contract.',
    'The neighbours, neighbours and neighbours had neighbors.',
    'One expression, the expression, an expression; two expressions, and an impression.',
  ])('stay so: %s', (text) => {
    expect(found(typoSpelling, text)).toEqual([]);
  });
});

it.each([
  ['de', 'Der Weg führt in und und aus der Stadt.', 1],
  ['de', 'Das sind Leute, die die Stadt kennen, in der der Rat sitzt.', 0],
  ['fr', 'La route de de Paris.', 1],
  ['fr', 'Nous nous sommes vus; vous vous trompez.', 0],
  ['pl', 'Droga do do miasta.', 1],
  ['ru', 'Дорога в в город.', 1],
  ['tr', 'Yol ve ve şehir.', 0],
] as const)('small words printed twice in %s: %s', (language, words, count) => {
  expect(check(typoRepeatedWord, { body: [words], more: { language } })).toHaveLength(count);
});

it('every rule explains itself', () => {
  for (const rule of textRules) {
    for (const words of Object.values(rule.doc)) expect(words.length, rule.id).toBeGreaterThan(10);
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
  expect(new Set(textRules.map((rule) => rule.id)).size).toBe(textRules.length);
});

it('a megabyte of near-slips comes to an end', () => {
  const article = draftArticle({
    body: Array(4000).fill('a of, the the region- has not '.repeat(20)),
  });
  const subject = buildSubject(article, []);
  expect(ownWords(subject).all).toHaveLength(article.text.length);
  for (const rule of all) expect(rule.check(subject)).toBeInstanceOf(Array);
});
