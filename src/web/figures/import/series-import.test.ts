import { expect, it } from 'vitest';
import { columnsQuery } from './series-import.ts';

const COLUMNS = ['when', 'volume', 'from', 'kind', 'remarks'];
const asked = (...args: Parameters<typeof columnsQuery>) => {
  const { map = '', leaveOut = '' } = columnsQuery(...args);
  return { map: JSON.parse(map), leaveOut: JSON.parse(leaveOut) };
};

it('says of each field whether a column holds it', () => {
  const said = { mapping: { date: 'when', value: 'volume' }, leaveOut: ['remarks'] };
  expect(asked(said, COLUMNS)).toEqual({
    map: { date: 'when', value: 'volume', estimated: '', note: '' },
    leaveOut: ['remarks'],
  });
});

it('names the other columns once one is called something else', () => {
  const mapping = { date: 'when', value: 'volume', supplier: 'from' };
  expect(asked({ mapping, leaveOut: ['remarks'] }, COLUMNS).map).toEqual({
    ...{ date: 'when', value: 'volume', estimated: '', note: '' },
    ...{ supplier: 'from', kind: 'kind' },
  });
});
