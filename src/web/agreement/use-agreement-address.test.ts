import { expect, it } from 'vitest';
import { askedIn, listToAddress } from './use-agreement-address.ts';

it('asks for all coders by passage when the address says nothing', () => {
  expect(askedIn(new URLSearchParams(), ['Anna', 'Boris'])).toEqual({
    coders: ['Anna', 'Boris'],
    unit: 'passage',
    documents: [],
    codes: [],
    branches: false,
    machine: false,
    seed: 1,
  });
});

it('keeps names with commas and signs apart', () => {
  const coders = ['Petrov, A.', 'Ş & Co'];
  const address = new URLSearchParams({ coders: listToAddress(coders), unit: 'span', seed: '7' });
  expect(askedIn(new URLSearchParams(address.toString()), [])).toMatchObject({
    coders,
    unit: 'span',
    seed: 7,
  });
});

it('does not choke on what somebody typed into the address', () => {
  const asked = askedIn(new URLSearchParams('coders=%25E0%25&unit=word&seed=x'), []);
  expect(asked).toMatchObject({ coders: ['%E0%'], unit: 'passage', seed: 1 });
});
