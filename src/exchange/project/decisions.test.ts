import { expect, it } from 'vitest';
import { decisionOn, isDecided, readPolicy, UNDECIDED } from './decisions.ts';

it('reads one word for all kinds, or a word for each', () => {
  expect(readPolicy('here').kinds).toMatchObject({ 'code-rules': 'here', 'memo-text': 'here' });
  expect(readPolicy('code-rules=here, memo-text=both').kinds).toEqual({
    'code-rules': 'here',
    'memo-text': 'both',
  });
});

it.each(['ours', 'code-rules', 'code-rules=mine', 'codes=here', ''])(
  'names the words it knows when it is told “%s”',
  (text) => {
    expect(() => readPolicy(text)).toThrow(/here, there, both.*code-rules/);
  },
);

it('goes by the one conflict, then by its kind, then by what is proposed', () => {
  const of = { kind: 'code-rules', key: 'code-rules 1' } as const;
  expect(decisionOn(UNDECIDED, of)).toBe('there');
  expect(decisionOn({ kinds: { 'code-rules': 'both' }, single: {} }, of)).toBe('both');
  expect(decisionOn({ kinds: { 'code-rules': 'both' }, single: { [of.key]: 'here' } }, of)).toBe(
    'here',
  );
});

it('knows whether something is decided otherwise than is proposed', () => {
  expect(isDecided(UNDECIDED)).toBe(false);
  expect(isDecided({ kinds: { 'memo-text': 'there' }, single: {} })).toBe(false);
  expect(isDecided({ kinds: { 'document-text': 'there' }, single: {} })).toBe(true);
});
