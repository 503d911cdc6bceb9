import { describe, expect, it } from 'vitest';
import { check, found } from '../testing/draft.ts';
import { acronymUndefined } from './acronym-undefined.ts';
import { institutionWrong } from './institution-wrong.ts';
import { mixedScriptWord } from './mixed-script-word.ts';
import { nameMisspelled } from './name-misspelled.ts';
import { nameVariant } from './name-variant.ts';
import { spellingVarietyMixed } from './spelling-variety-mixed.ts';
import { termInconsistent } from './term-inconsistent.ts';
import { termWrong } from './term-wrong.ts';

describe('mixed-script-word', () => {
  it('mends look-alikes unseen, and turns a Cyrillic tail into Latin letters', () => {
    expect(check(mixedScriptWord, 'Written in Yеrevan.')[0]).toMatchObject({
      severity: 'error',
      fix: { kind: 'automatic', edits: [{ replacement: 'Yerevan' }] },
    });
    expect(check(mixedScriptWord, 'the postsovetском space')[0]?.fix?.edits[0]?.replacement).toBe(
      'postsovetskom',
    );
  });

  it.each([
    'https://example.org/шесть-уроков-long',
    'Written in Москва and Yerevan, Москва-based.',
    'The SMSки came; 5 µm, Δx and 3 kΩ.',
  ])('is silent: %s', (text) => {
    expect(found(mixedScriptWord, text)).toEqual([]);
  });

  it('leaves a quotation as it is', () => {
    expect(check(mixedScriptWord, 'He wrote “Yеrevan is far”.')[0]?.fix?.edits).toEqual([]);
  });
});

describe('name-variant', () => {
  it('finds two spellings of a known place', () => {
    const text = 'The road to Nakhichevan is closed. The railway to Nakhchivan is not.';
    expect(check(nameVariant, text)[0]?.evidence).toEqual({ Nakhichevan: 1, Nakhchivan: 1 });
  });

  it('counts nothing where each spelling stands once', () => {
    const [once] = check(nameVariant, 'From Kiev to Vienna. From Vienna to Kyiv.');
    expect(once?.fix?.label).toBe('Choose one spelling and keep to it.');
  });

  it('finds a rare name one letter away from a frequent one', () => {
    const text =
      'It was Kucherenko who spoke, and Kucherenko who wrote. Later Kucherenko left. In May, Kuherenko came.';
    expect(check(nameVariant, text)[0]?.evidence).toEqual({ Kuherenko: 1, Kucherenko: 3 });
  });

  it.each([
    'In Armenia the Armenian and Armenians; in Azerbaijan Azerbaijani and Azerbaijanis.',
    'From Austria to Australia, from Slovakia to Slovenia, again Slovakia, Slovakia.',
    'Mr Ivanov, Mrs Ivanova, with Ivanovs and again Ivanov, Ivanov.',
    'They called it Stepanakert, and they called it Khankendi.',
    'He quoted “the road to Nakhichevan” on Nakhchivan.',
  ])('is silent: %s', (text) => {
    expect(found(nameVariant, text)).toEqual([]);
  });
});

describe('institution-wrong, against the article itself', () => {
  it.each([
    ['The IAEA met. The IEAA reported.', 'error'],
    ['The QXZA met, the QXZA said. The QZXA wrote.', 'warning'],
  ])('%s', (text, severity) => {
    expect(check(institutionWrong, text)).toMatchObject([{ severity }]);
  });
  it.each([
    'The QXZA met. The QZXA wrote.',
    'The QXZA met, the QXZA said. The QZXA wrote, and the QZXA left.',
    'The QXZA met, the QXZA said. Another body (QZXA) wrote.',
  ])('is silent: %s', (text) => {
    expect(found(institutionWrong, text)).toEqual([]);
  });
});

describe('name-misspelled', () => {
  it('fires when given name and surroundings are those of the person', () => {
    const [one] = check(nameMisspelled, 'The President of Russia, Vladimir Puttin, came.');
    expect(one).toMatchObject({ severity: 'error', basis: 'external' });
    expect(one?.fix?.edits).toEqual([]);
  });

  it.each([
    'The President of Russia, Vladimir Putin, came.',
    'Vladimir Putina, a farmer, came.',
    'Boris Puttin met the President of Russia.',
    'Vladimir Puttin sold bread.',
    'Sergei Lavrov and Sergey Lavrov, Nikol Pashinian of Armenia.',
  ])('is silent: %s', (text) => {
    expect(found(nameMisspelled, text)).toEqual([]);
  });
});

describe('institution-wrong', () => {
  it('finds exchanged letters when the article knows the right name', () => {
    const text = 'According to the SIRPI report, https://www.sipri.org/report it grew.';
    expect(check(institutionWrong, text)[0]).toMatchObject({
      severity: 'error',
      basis: 'internal',
    });
  });

  it('finds an office given to a body that does not have it', () => {
    expect(found(institutionWrong, 'The EU Commissioner for Human Rights spoke.')).toHaveLength(1);
  });

  it.each([
    'According to the SIRPI report it grew.',
    'According to the OCSE and the OSCE it grew.',
    'The Council of Europe Commissioner for Human Rights spoke; the EU Commissioner for Trade did not.',
    'UNESCO and UNICEF, ASEAN and TRACECA.',
  ])('is silent: %s', (text) => {
    expect(found(institutionWrong, text)).toEqual([]);
  });
});

describe('term-wrong', () => {
  it('finds the enclave that is an exclave, and single soldiers called militaries', () => {
    const edits = (text: string) => check(termWrong, text)[0]?.fix?.edits[0]?.replacement;
    expect(edits('the enclave of Nakhchivan')).toBe('exclave');
    expect(edits('15 Armenian militaries were captured')).toBe('15 Armenian servicemen');
  });

  it.each([
    'The enclave of Nagorno-Karabakh.',
    'Both militaries were modernised.',
    'the exclave Nakhchivan',
  ])('is silent: %s', (text) => {
    expect(found(termWrong, text)).toEqual([]);
  });
});

describe('acronym-undefined', () => {
  it('gathers the short names that are never written out', () => {
    const [one] = check(acronymUndefined, 'A CSTO ally asked the FSB, and the CSTO came.');
    expect(one?.message).toContain('CSTO, FSB');
    expect(one?.places).toHaveLength(2);
  });

  it.each([
    'The Collective Security Treaty Organization (CSTO) met; the CSTO left.',
    'The CSTO (Collective Security Treaty Organization) met.',
    'It sold for 3 EUR, it sold for 4 EUR, and ACT is an act, ACT.',
    'NATO and the USA; World War III and the XIX century; Iskander SS-26.',
    'NURLAN NOVAK AND ANNA KRAL SPOKE.',
  ])('is silent: %s', (text) => {
    expect(found(acronymUndefined, text)).toEqual([]);
  });
});

describe('spelling-variety-mixed', () => {
  it('points at the minority and proposes the other form', () => {
    const [one] = check(spellingVarietyMixed, 'Its defence and labour; the neighbor of it.');
    expect(one?.fix?.edits.map((edit) => edit.replacement)).toEqual(['neighbour']);
  });

  it('is silent for one variety, for -ize, and for names', () => {
    expect(found(spellingVarietyMixed, 'Its defence was recognized and organised.')).toEqual([]);
    expect(found(spellingVarietyMixed, 'The Defense Ministry spoke of defence.')).toEqual([]);
  });
});

describe('term-inconsistent', () => {
  it('finds one war with and without capitals, and U.S. with and without a blank', () => {
    const text = 'In the second Karabakh war and after the Second Karabakh War it fell.';
    expect(found(termInconsistent, text)).toHaveLength(1);
    expect(found(termInconsistent, 'It was the U. S. and not the U.S. that fell.')).toHaveLength(1);
  });

  it('is silent at the beginning of a sentence and for other phrases', () => {
    expect(
      found(termInconsistent, 'The second Karabakh war. Second Karabakh war, he said.'),
    ).toEqual([]);
    expect(found(termInconsistent, 'With Karabakh war, after Karabakh war.')).toEqual([]);
  });
});
