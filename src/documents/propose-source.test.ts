import { expect, it } from 'vitest';
import type { Document, StatedFacts } from './document.ts';
import { nameOf, proposeSource } from './propose-source.ts';

const document = (stated: Partial<StatedFacts>, more: Partial<Document> = {}): Document => ({
  id: 'doc_1',
  title: 'On the corridor',
  fileName: 'a.html',
  format: 'html',
  original: null,
  fingerprint: 'f',
  source: null,
  language: 'ru',
  script: 'Cyrl',
  date: '2020-11-10',
  text: 't',
  revision: 1,
  importedAt: '2026-03-01T12:00:00.000Z',
  batch: 'imp_1',
  stated: { authors: [], ...stated },
  attributes: {},
  dropped: [],
  warnings: [],
  ...more,
});

it('gives a record the sphere and class of the outlet, with the reason', () => {
  const source = proposeSource('src_1', document({ outlet: 'ТАСС', url: 'https://tass.ru/a/1' }));
  expect(source).toMatchObject({
    sphere: 'russian',
    evidenceClass: 'press-report',
    issued: '2020-11-10',
    languages: ['ru'],
    csl: { type: 'webpage', title: 'On the corridor', URL: 'https://tass.ru/a/1' },
  });
  expect(source.reasons.sphere).toContain('TASS');
});

it('leaves open what no file states', () => {
  const source = proposeSource(
    'src_1',
    document({}, { format: 'text', date: '', language: 'und' }),
  );
  expect(source).toMatchObject({ sphere: null, evidenceClass: null, issued: null });
  expect(source.csl.type).toBe('document');
});

it('takes no address that is none', () => {
  const { csl } = proposeSource('src_1', document({ url: 'javascript:alert(1)' }));
  expect(csl.URL).toBeUndefined();
});

it.each([
  ['Lavrov, Sergey', { family: 'Lavrov', given: 'Sergey' }],
  ['Sergey Lavrov', { family: 'Lavrov', given: 'Sergey' }],
  ['Thomas de Waal', { family: 'Waal', given: 'Thomas de' }],
  ['TASS', { literal: 'TASS' }],
  ['Ministry of Foreign Affairs of Armenia', { literal: 'Ministry of Foreign Affairs of Armenia' }],
])('reads the name %s', (written, name) => {
  expect(nameOf(written)).toEqual(name);
});
