import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonScheme, detectRomanisation, schemeOf } from './detect.ts';
import { findRomanisationAnomalies, proposeOriginal } from './propose-original.ts';
import { comparable, SCHEMES, schemeById } from './schemes.ts';

test.each([
  'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
  'Burya na Kavkaze',
  'Baku podtverzhdayet: po Shushe strelyali raketoy',
  "Prem'yer-ministr Armenii otvetil na pis'mo",
  'Mirovoi poriadok i rossiiskaia vneshniaia politika',
  'Vnešnjaja politika Rossii na Južnom Kavkaze: problemy i rešenija',
  'Zaiavlenie Prezidenta Rossiiskoi Federatsii',
])('%s is romanised Russian', (title) => {
  expect(detectRomanisation(title)).toEqual({ language: 'ru', script: 'Cyrl' });
});

test.each([
  'Trends in international arms transfers',
  "Russia's arms sales: A foreign policy tool",
  'Armenia and Azerbaijan in new border crisis',
  'Putin, Erdogan and the Caucasus',
  'Kremlin Kabuki',
  'Black Garden',
  "Azerbaijan's exile government",
  "Don't cry for me, Yerevan",
  'Tell Khalaf: A royal city',
  'Khan Shaykhun until April',
  'Yemen Civil War Detail',
  'Prezidentin xalqa müraciati – Canlı',
  'Milli Savunma Bakanı Hulusi Akar: Çalışmalar Tamamlandı',
  'Polityka zagraniczna Rosji na Kaukazie Południowym',
  'Wojna o Górski Karabach',
  'Politika Evropske unije na Južnom Kavkazu',
  'Konflikt na Kavkazu i međunarodno pravo',
  'Zahraniční politika Ruska v Zakavkazsku',
  'Russlands Politik im Südkaukasus',
  "La politique étrangère de la Russie et l'Arménie",
  "L'Arménie, l'Azerbaïdjan, l'Iran",
  "Il conflitto dell'Alto Karabakh",
  'Quarterly Journal of Economics',
  'Eurasia Daily Monitor',
  'Зачем России Кавказ',
  '',
])('%s is not', (title) => {
  expect(detectRomanisation(title)).toBeNull();
});

test('Ukrainian, Armenian and Georgian are told from Russian', () => {
  expect(
    detectRomanisation('Yak Ukrayina zminyuye mizhnarodni vidnosyny: pytannya bezpeky'),
  ).toEqual({ language: 'uk', script: 'Cyrl' });
  expect(detectRomanisation('Hayastani Hanrapetutyan artakin kaghakakanutyuny')).toEqual({
    language: 'hy',
    script: 'Armn',
  });
  expect(
    detectRomanisation('Sakartvelos sagareo politikis prioritetebi da ganvitarebis gzebi'),
  ).toEqual({ language: 'ka', script: 'Geor' });
});

test.each([
  [
    'bgn-pcgn',
    'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
    'Армения и Азербайджан очертили границы отношений',
  ],
  [
    'bgn-pcgn',
    'Putin obsudil s Erdoganom konflikt v Nagornom Karabakhe',
    'Путин обсудил с Эрдоганом конфликт в Нагорном Карабахе',
  ],
  [
    'bgn-pcgn',
    'Novyye ob"yavleniya na postsovetskom prostranstve',
    'Новые объявления на постсоветском пространстве',
  ],
  ['bgn-pcgn', 'Po Shushe strelyali raketoy «Iskander M»', 'По Шуше стреляли ракетой «Искандер М»'],
  ['ala-lc', 'Rossiĭskai͡a vneshni͡ai͡a politika', 'Российская внешняя политика'],
  ['ala-lc-plain', 'Rossiiskaia vneshniaia politika', 'Российская внешняя политика'],
  ['scholarly', 'Vnešnjaja politika Rossii: kto rešaet', 'Внешняя политика России: кто решает'],
  ['iso-9', 'Vnešnââ politika Rossii', 'Внешняя политика России'],
  ['gost-7.79-b', 'Vneshnyaya politika i soyuzy`', 'Внешняя политика и союзы'],
])('%s: %s', (scheme, printed, original) => {
  const proposed = proposeOriginal(printed, scheme);
  expect(proposed?.original).toBe(original);
  expect(proposed?.certain).toBe(true);
});

test('a scheme that drops letters proposes nothing', () => {
  expect(proposeOriginal('Noviye otnosheniya', 'popular')).toBeNull();
  expect(proposeOriginal('x', 'no-such-scheme')).toBeNull();
});

test.each([
  ['duga besporjadka', 'besporjadka', 'besporyadka'],
  ['Zayavleniye Azerbaydzhanskoj Respubliki', 'Azerbaydzhanskoj', 'Azerbaydzhanskoy'],
  ['V Moskvę proshli konsultatsii', 'Moskvę', 'Moskve'],
])('in BGN/PCGN %s has a foreign letter', (title, word, expected) => {
  expect(findRomanisationAnomalies(title, 'bgn-pcgn')).toEqual([
    {
      start: title.indexOf(word),
      end: title.indexOf(word) + word.length,
      word,
      expected,
      reason: 'foreign-letter',
    },
  ]);
});

test('a sequence that Russian does not know is an anomaly without a proposal', () => {
  expect(findRomanisationAnomalies('komissii s Rossiyyey', 'bgn-pcgn')).toMatchObject([
    { word: 'Rossiyyey', expected: null, reason: 'unlikely-sequence' },
  ]);
});

test('titles that keep to their scheme have no anomaly', () => {
  expect(
    findRomanisationAnomalies(
      "Otvety na voprosy SMI: 44-dnevnaya voyna, rol' N. V. Petrova",
      'bgn-pcgn',
    ),
  ).toEqual([]);
});

test('one scheme is named only when it alone fits', () => {
  expect(schemeOf('Armeniya i Azerbaydzhan')).toBe('bgn-pcgn');
  expect(schemeOf('Vnešnââ politika')).toBe('iso-9');
  expect(schemeOf('Konflikt v Karabakhe')).toBeNull();
  expect(commonScheme(['Konflikt v Karabakhe', 'Novaya Rossiya', 'besporjadok'])).toBe('bgn-pcgn');
});

const LETTERS = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
const randomWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 14 })
  .map((l) => l.join(''))
  .filter((word) => !/[ьъ]{2}/u.test(word));

test('ISO 9 comes back letter by letter, whatever the word', () => {
  const iso9 = schemeById('iso-9');
  fc.assert(
    fc.property(randomWord, (word) => {
      const latin = iso9?.forward(word) ?? '';
      const back = proposeOriginal(latin.replace(/ʺ/gu, 'ʹ'), 'iso-9')?.original ?? '';
      expect(comparable(iso9?.forward(back) ?? '')).toBe(comparable(latin));
    }),
  );
});

const RUSSIAN = (
  'россия армения азербайджан отношения заявление президент премьер министр объявление подъезд съезд чувствительный особые ' +
  'ещё щука эхо юлия цирк цыган большой полыхает решающую прекращении дипломатическое контрнаступление недовольство ' +
  'постсоветский новые пространстве союзниками внешняя безопасность урегулирование переговоры границы войны мирный ' +
  'договор соглашение электричество поэзия линия партия армии русский железнодорожное сообщение коридор'
).split(' ');

test.each(SCHEMES.filter((scheme) => scheme.reversible).map(({ id }) => id))(
  'Russian words survive %s and back',
  (id) => {
    const scheme = schemeById(id);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RUSSIAN), { minLength: 1, maxLength: 6 }),
        (words) => {
          const title = words.join(' ');
          const proposed = proposeOriginal(scheme?.forward(title) ?? '', id);
          expect(comparable(scheme?.forward(proposed?.original ?? '') ?? '')).toBe(
            comparable(scheme?.forward(title) ?? ''),
          );
          if (id !== 'ala-lc-plain') {
            expect(proposed?.original.replace(/ё/gu, 'е')).toBe(title.replace(/ё/gu, 'е'));
          }
        },
      ),
    );
  },
);

test('a title of a hundred thousand letters is answered', () => {
  const long = "shch'".repeat(20_000);
  expect(() => detectRomanisation(long)).not.toThrow();
  expect(findRomanisationAnomalies(long, 'bgn-pcgn')).toBeInstanceOf(Array);
});
