import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAfterMove } from '../../coding/codebook.ts';
import type { Code } from '../../coding/model.ts';
import { dropZone, placeAfter, placeOfDrop, treeRows } from './tree-rows.ts';

const code = (id: string, parent: string | null, position: number, definition = ''): Code => ({
  id,
  guid: id,
  parent,
  position,
  name: id,
  definition,
  whenToUse: '',
  whenNot: '',
  example: '',
  colour: '#0072b2',
  codable: true,
});
const codes = [
  code('Routes', null, 0),
  code('rail', 'Routes', 0, 'Trains and Şuşa'),
  code('road', 'Routes', 1),
  code('Talks', null, 1),
];
const names = (rows: ReturnType<typeof treeRows>): string[] => rows.map(({ node }) => node.id);
const moved = (id: string, place: { parent: string | null; position: number } | null): Code[] => {
  const places = place ? placesAfterMove(codes, id, place.parent, place.position) : new Map();
  return codes.map((each) => ({ ...each, ...places.get(each.id) }));
};

describe('rows of the tree', () => {
  it('leaves out what is folded, and unfolds while one filters', () => {
    expect(names(treeRows(codes, new Set(), ''))).toEqual(['Routes', 'rail', 'road', 'Talks']);
    expect(names(treeRows(codes, new Set(['Routes']), ''))).toEqual(['Routes', 'Talks']);
    expect(names(treeRows(codes, new Set(['Routes']), 'susa'))).toEqual(['Routes', 'rail']);
    expect(treeRows(codes, new Set(), 'nothing')).toEqual([]);
  });

  it('says level and place of a row', () => {
    expect(treeRows(codes, new Set(), '')[2]).toMatchObject({ level: 2, place: 2, siblings: 2 });
  });
});

describe('moving by keys', () => {
  it.each([
    ['road', 'up', ['Routes', 'road', 'rail', 'Talks']],
    ['Routes', 'down', ['Talks', 'Routes', 'rail', 'road']],
    ['Talks', 'in', ['Routes', 'rail', 'road', 'Talks']],
    ['rail', 'out', ['Routes', 'road', 'rail', 'Talks']],
  ] as const)('puts %s %s', (id, direction, after) => {
    expect(names(treeRows(moved(id, placeAfter(codes, id, direction)), new Set(), ''))).toEqual(
      after,
    );
  });

  it('has nowhere to go at the edges', () => {
    expect(placeAfter(codes, 'Routes', 'up')).toBeNull();
    expect(placeAfter(codes, 'Talks', 'down')).toBeNull();
    expect(placeAfter(codes, 'rail', 'in')).toBeNull();
    expect(placeAfter(codes, 'Talks', 'out')).toBeNull();
  });
});

describe('dropping', () => {
  it.each([
    ['Talks', 'rail', 'before', ['Routes', 'Talks', 'rail', 'road']],
    ['Talks', 'rail', 'after', ['Routes', 'rail', 'Talks', 'road']],
    ['rail', 'Talks', 'inside', ['Routes', 'road', 'Talks', 'rail']],
    ['rail', 'road', 'after', ['Routes', 'road', 'rail', 'Talks']],
  ] as const)('%s on %s, %s', (id, onto, zone, after) => {
    expect(names(treeRows(moved(id, placeOfDrop(codes, id, onto, zone)), new Set(), ''))).toEqual(
      after,
    );
  });

  it('tells before, inside and after by the height', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 32, noNaN: true }), (y) => {
        expect(dropZone(y, 32)).toBe(y < 8 ? 'before' : y > 24 ? 'after' : 'inside');
      }),
    );
    expect(placeOfDrop(codes, 'rail', 'rail', 'inside')).toBeNull();
  });
});
