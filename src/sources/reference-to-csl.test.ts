import { expect, test } from 'vitest';
import { CslItem, type PrintedField, type Reference } from './model.ts';
import { referenceToCsl } from './reference-to-csl.ts';

const printed = (value: string): PrintedField => ({ printed: value, value, start: 0, end: 0 });

test('a newspaper article on the web keeps outlet, dates and address', () => {
  const reference: Reference = {
    start: 0,
    end: 10,
    type: 'article-newspaper',
    names: [{ ...printed('K. Krivosheyev'), family: 'Krivosheyev', given: 'K.', role: 'author' }],
    moreNames: false,
    title: printed('Armeniya i Azerbaydzhan ochertili granitsy otnosheniy'),
    containerTitle: printed('Kommersant'),
    medium: printed('online'),
    issued: { ...printed('13 I 2021'), value: '2021-01-13', readings: [] },
    accessed: { ...printed('sometime'), value: '', readings: [] },
    url: printed('https://www.kommersant.ru/doc/4640957'),
  };
  const item = referenceToCsl(reference, 'krivosheyev-2021');
  expect(CslItem.parse(item)).toEqual({
    id: 'krivosheyev-2021',
    type: 'article-newspaper',
    title: 'Armeniya i Azerbaydzhan ochertili granitsy otnosheniy',
    'container-title': 'Kommersant',
    author: [{ family: 'Krivosheyev', given: 'K.' }],
    medium: 'online',
    issued: { 'date-parts': [[2021, 1, 13]] },
    accessed: { literal: 'sometime' },
    URL: 'https://www.kommersant.ru/doc/4640957',
  });
});

test('institutions stay whole and editors are no authors', () => {
  const item = referenceToCsl({
    start: 0,
    end: 1,
    type: 'book',
    names: [
      { ...printed('MFA of Armenia'), literal: 'MFA of Armenia', role: 'author' },
      { ...printed('R. Pukhov'), family: 'Pukhov', given: 'R.', role: 'editor' },
    ],
    moreNames: false,
    pages: printed('12 – 14'),
  });
  expect(item.author).toEqual([{ literal: 'MFA of Armenia' }]);
  expect(item.editor).toEqual([{ family: 'Pukhov', given: 'R.' }]);
  expect(item.page).toBe('12-14');
});
