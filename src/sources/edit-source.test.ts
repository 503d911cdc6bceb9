import { expect, test } from 'vitest';
import { applyEdit, readAgain, sourceFromCsl } from './edit-source.ts';
import { mergeRecords } from './merge-records.ts';
import { CslItem, Source } from './model.ts';

const item = CslItem.parse({
  id: 'k',
  type: 'article-newspaper',
  title: 'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
  'container-title': 'Kommersant',
  issued: { 'date-parts': [[2021, 1, 13]] },
  URL: 'https://www.kommersant.ru/doc/4640957?utm_source=x',
});
const source = sourceFromCsl('kriv2021', item);

test('a record knows its sphere, class, language, script, original title and clean address', () => {
  expect(Source.parse(source)).toMatchObject({
    id: 'kriv2021',
    sphere: 'russian',
    evidenceClass: 'press-report',
    languages: ['ru'],
    script: 'Latn',
    romanised: { scheme: 'bgn-pcgn', original: 'Армения и Азербайджан очертили границы отношений' },
    issued: '2021-01-13',
    urls: [
      {
        printed: 'https://www.kommersant.ru/doc/4640957?utm_source=x',
        clean: 'https://www.kommersant.ru/doc/4640957',
      },
    ],
    csl: { id: 'kriv2021', URL: 'https://www.kommersant.ru/doc/4640957', language: 'ru' },
  });
});

test('what a person sets is marked and gives its reason', () => {
  const after = applyEdit(source, {
    sphere: 'western',
    issued: '2020-12',
    csl: { publisher: 'X' },
  });
  expect(after).toMatchObject({
    sphere: 'western',
    issued: '2020-12',
    csl: { publisher: 'X', issued: { 'date-parts': [[2020, 12]] } },
    reasons: { sphere: 'person' },
    setByHand: ['sphere', 'issued', 'csl.publisher'],
  });
});

test('null empties a field and the id cannot be edited', () => {
  const after = applyEdit(source, { issued: null, csl: { 'container-title': null, id: 'other' } });
  expect(after.issued).toBeNull();
  expect('issued' in after.csl).toBe(false);
  expect('container-title' in after.csl).toBe(false);
  expect(after.csl.id).toBe('kriv2021');
});

test('a new reading changes what was read and keeps what was set', () => {
  const edited = applyEdit(source, { sphere: 'western', csl: { title: 'Set by hand' } });
  const reading = sourceFromCsl('kriv2021', { ...item, title: 'New', volume: '7' });
  const again = readAgain(edited, reading);
  expect(again.sphere).toBe('western');
  expect(again.csl.title).toBe('Set by hand');
  expect(again.csl.volume).toBe('7');
  expect(again.reasons.sphere).toBe('person');
});

test('merging keeps both addresses and fills gaps', () => {
  const other = sourceFromCsl('b', {
    ...item,
    URL: 'https://kommersant.ru/doc/4640957',
    page: '1',
  });
  const merged = mergeRecords(source, { ...other, inBibliography: true });
  expect(merged.id).toBe('kriv2021');
  expect(merged.csl.page).toBe('1');
  expect(merged.urls).toHaveLength(2);
  expect(merged.inBibliography).toBe(true);
});

test('an edit does not list an address twice that is kept as it was printed', () => {
  const url = 'https://www.kommersant.ru/doc/4640957?fbclid=IwAR0';
  const printed = { ...source, csl: { ...source.csl, URL: url } };
  const before = {
    ...printed,
    urls: [{ printed: url, clean: 'https://www.kommersant.ru/doc/4640957' }],
  };
  expect(applyEdit(before, { csl: { title: 'Other' } }).urls).toEqual(before.urls);
});
