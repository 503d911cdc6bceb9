import { expect, it } from 'vitest';
import { emptyDraft, requestOf } from './automatic-draft.ts';

const draft = emptyDraft('cod_1');

it('asks for nothing while words, code or dictionary are missing', () => {
  expect(requestOf(draft)).toBeNull();
  expect(requestOf({ ...draft, words: ' ,\n' })).toBeNull();
  expect(requestOf({ ...emptyDraft(null), words: 'corridor' })).toBeNull();
  expect(requestOf({ ...draft, kind: 'regex' })).toBeNull();
  expect(requestOf({ ...draft, kind: 'dictionary' })).toBeNull();
  expect(requestOf({ ...draft, kind: 'query', query: ' ' })).toBeNull();
});

it('takes a query as it is written', () => {
  expect(
    requestOf({ ...draft, kind: 'query', query: ' corridor NEAR/5 "ninth point" ' })?.rule,
  ).toEqual({ kind: 'query', query: 'corridor NEAR/5 "ninth point"', code: 'cod_1' });
});

it('takes words by line and comma, and says only what narrows', () => {
  expect(requestOf({ ...draft, words: 'corridor*, land route\nкоридор' })).toEqual({
    rule: { kind: 'words', words: ['corridor*', 'land route', 'коридор'], code: 'cod_1' },
    unit: 'match',
    scope: {},
  });
  expect(
    requestOf({ ...draft, kind: 'regex', pattern: 'a+', from: '2020', to: '2021', coder: ' X ' }),
  ).toMatchObject({ scope: { from: '2020', to: '2021-12-31' }, coder: 'X' });
});
