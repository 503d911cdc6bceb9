import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Match } from './judge.ts';
import { lookupOf, type QueryWordOptions, readQueryWord } from './query-word.ts';
import { keysOfTextWord, readTextWord } from './text-word.ts';

const held = (
  asked: string,
  there: string,
  language?: string,
  options?: QueryWordOptions,
): Match | null => judge(readQueryWord(asked, options), readTextWord(there, language));

const finds = (...of: Parameters<typeof held>): boolean => held(...of) !== null;

describe('inflection', () => {
  it.each([
    ['Пашинян', 'Пашиняна', 'ru'],
    ['Pashinyan', 'Пашиняну', 'ru'],
    ['Paşinyan', 'Փաշինյանի', 'hy'],
    ['Карабах', 'Карабахе', 'ru'],
    ['Karabakh', 'Карабахом', 'ru'],
    ['Karabakh', 'Qarabağın', 'az'],
    ['Карабах', 'Qarabağda', 'az'],
    ['Karabakh', "Karabağ'da", 'tr'],
    ['Karabakh', 'Karabağ’ın', undefined],
    ['Karabakh', 'Ղարաբաղի', 'hy'],
    ['Ղարաբաղ', 'Ղարաբաղում', 'hy'],
    ['Karabakh', 'ყარაბაღში', 'ka'],
    ['ყარაბაღი', 'ყარაბაღისთვის', 'ka'],
    ['Karabakh', 'Karabachu', 'pl'],
    ['Aserbaidschan', 'Aserbaidschans', 'de'],
    ['Azerbaijan', "l'Azerbaïdjan", 'fr'],
    ['Putin', 'Putin’s', 'en'],
    ['Лаврова', 'Лавровой', 'ru'],
    ['Лавров', 'Лавровым', 'ru'],
    ['Nagorno', 'Нагорного', 'ru'],
  ])('%s finds %s', (asked, there, language) => {
    expect(finds(asked, there, language)).toBe(true);
    expect(finds(asked, there, language, { mode: 'exact' })).toBe(false);
  });

  it.each([
    ['sanctions', 'Sanction', 'en'],
    ['policy', 'policies', 'en'],
    ['война', 'войной', 'ru'],
    ['savaş', 'savaşın', 'tr'],
    ['Krieg', 'Krieges', 'de'],
    ['accord', 'accords', 'fr'],
    ['պատերազմ', 'պատերազմը', 'hy'],
    ['müharibə', 'müharibənin', 'az'],
    ['війна', 'війною', 'uk'],
  ])('%s finds the word %s by its stem or ending', (asked, there, language) => {
    expect(held(asked, there, language)?.by).toMatch(/^(stem|inflection)$/);
    expect(finds(asked, there, language, { mode: 'folded' })).toBe(false);
  });

  it('says that Алиева may be the woman when the man was asked for', () => {
    expect(held('Алиев', 'Алиева', 'ru')).toMatchObject({ by: 'inflection', ambiguous: true });
    expect(held('Aliyev', 'Алиева', 'ru')).toMatchObject({ by: 'sound', ambiguous: true });
    expect(held('Aliyev', 'Алиевым', 'ru')).toMatchObject({ ambiguous: false });
    expect(held('Aliyev', 'Əliyevə', 'az')).not.toBeNull();
  });

  it('does not give the man to a query that may be the woman’s name', () => {
    expect(finds('Алиева', 'Алиев', 'ru')).toBe(false);
    expect(finds('Алиева', 'Алиевым', 'ru')).toBe(false);
    expect(finds('Алиева', 'Алиевой', 'ru')).toBe(true);
    expect(finds('Aliyeva', 'Алиевой', 'ru')).toBe(true);
    expect(finds('Aliyev', 'Əliyeva', 'az')).toBe(false);
  });
});

describe('states', () => {
  it('finds a name of a state in its cases and not another language’s own word', () => {
    for (const there of ['Армения', 'Армении', 'Армению', 'Арменией']) {
      expect(finds('Armenia', there, 'ru')).toBe(true);
    }
    expect(finds('Armenia', 'Ermənistan', 'az')).toBe(false);
    expect(finds('Armenia', 'Հայաստան', 'hy')).toBe(false);
    expect(finds('Armenia', 'Armenian', 'en')).toBe(false);
    expect(finds('Azerbaijan', 'Ադրբեջանի', 'hy')).toBe(true);
  });
});

describe('modes', () => {
  it('holds spellings of one city together and apart by mode', () => {
    const forms = ['Istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul'];
    for (const asked of forms) for (const there of forms) expect(finds(asked, there)).toBe(true);
    const exact = { mode: 'exact' } as const;
    expect(finds('Istanbul', 'ISTANBUL', 'en', exact)).toBe(true);
    expect(finds('Istanbul', 'İstanbul', 'tr', exact)).toBe(false);
    expect(finds('İstanbul', 'İSTANBUL', 'tr', exact)).toBe(true);
    expect(finds('istanbul', 'İstanbul', 'tr', exact)).toBe(true);
    expect(finds('İstanbul', 'Istanbul', 'en', exact)).toBe(false);
  });

  it('lower-cases Turkish I by the language of the text', () => {
    expect(finds('ışık', 'IŞIK', 'tr', { mode: 'exact' })).toBe(true);
    expect(finds('isik', 'IŞIK', 'tr', { mode: 'exact' })).toBe(false);
    expect(finds('isik', 'IŞIK', 'tr', { mode: 'folded' })).toBe(true);
  });

  it('keeps accents and script in the exact mode', () => {
    expect(finds('Erdogan', 'Erdoğan', 'tr', { mode: 'exact' })).toBe(false);
    expect(finds('erdoğan', 'ERDOĞAN', 'tr', { mode: 'exact' })).toBe(true);
    expect(finds('Putin', 'Путин', 'ru', { mode: 'exact' })).toBe(false);
  });

  it('keeps capitals in the literal mode', () => {
    expect(finds('US', 'US', 'en', { mode: 'literal' })).toBe(true);
    expect(finds('US', 'us', 'en', { mode: 'literal' })).toBe(false);
    expect(finds('US', 'us', 'en', { mode: 'exact' })).toBe(true);
  });

  it('crosses scripts but not cases in the folded mode', () => {
    expect(finds('Karabakh', 'ყარაბაღი', 'ka', { mode: 'folded' })).toBe(true);
    expect(finds('Karabakh', 'Ղարաբաղ', 'hy', { mode: 'folded' })).toBe(true);
    expect(finds('Karabakh', 'Карабахе', 'ru', { mode: 'folded' })).toBe(false);
  });
});

describe('what is no name', () => {
  it('does not take a short name for a case of a shorter one', () => {
    for (const query of ['Баку', 'Բաքու', 'ბაქო']) {
      expect(finds(query, 'Back', 'en')).toBe(false);
      expect(finds(query, 'Bach', 'de')).toBe(false);
      expect(finds(query, 'бакен', 'ru')).toBe(false);
      expect(finds(query, 'Baku', 'en')).toBe(true);
      expect(finds(query, 'Bakıda', 'az')).toBe(true);
      expect(finds(query, 'Баку', 'ru')).toBe(true);
    }
    expect(finds('Пашиняну', 'Pashinyan', 'en')).toBe(true);
    expect(finds('Мост', 'моста', 'ru')).toBe(true);
  });

  it('does not take one common word for another that sounds alike', () => {
    expect(finds('war', 'var', 'tr')).toBe(false);
    expect(finds('principal', 'principle', 'en')).toBe(false);
    expect(finds('affect', 'effect', 'en')).toBe(false);
    expect(finds('form', 'farm', 'en')).toBe(false);
    expect(finds('мир', 'мер', 'ru')).toBe(false);
  });

  it('reads figures as they stand, whatever their script', () => {
    expect(finds('2020', '2020', 'en')).toBe(true);
    expect(finds('2020', '۲۰۲۰', 'fa')).toBe(true);
    expect(finds('2020', '2021', 'en')).toBe(false);
  });
});

describe('prefix', () => {
  const prefix = { prefix: true } as const;
  it('finds longer words across scripts', () => {
    expect(finds('karabakh', 'карабахский', 'ru', prefix)).toBe(true);
    expect(finds('karabakh', 'Qarabağlı', 'az', prefix)).toBe(true);
    expect(finds('negotiat', 'Negotiations', 'en', prefix)).toBe(true);
    expect(finds('karabakh', 'каравай', 'ru', prefix)).toBe(false);
    expect(finds('эрдог', 'Erdoğan', 'tr', { ...prefix, mode: 'exact' })).toBe(false);
  });
});

describe('keys', () => {
  it('leads to every match that is spelled like the word asked for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zçğışöüəА-Яа-яԱ-Ֆա-ֆა-ჰ'ʼ]{1,14}$/u), (word) => {
        const keys = keysOfTextWord(readTextWord(word, 'en'));
        const { keys: asked } = lookupOf(readQueryWord(word));
        expect(keys.some((key) => asked.includes(key))).toBe(true);
        expect(finds(word, word)).toBe(true);
      }),
    );
  });

  it('reads any characters at all in bounded room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
        const keys = keysOfTextWord(readTextWord(word, 'tr'));
        expect(keys.length).toBeLessThanOrEqual(130);
        expect(finds(word, word)).toBe(true);
      }),
    );
    expect(keysOfTextWord(readTextWord('chjw'.repeat(5000))).length).toBeLessThan(12);
  });
});
