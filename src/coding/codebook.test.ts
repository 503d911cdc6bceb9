import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchOf, canMove, codeTree, placesAfterMove } from './codebook.ts';
import type { Code } from './model.ts';

const code = (id: string, parent: string | null, position: number): Code => ({
  id,
  guid: id,
  parent,
  position,
  name: id,
  definition: '',
  whenToUse: '',
  whenNot: '',
  example: '',
  colour: '#0072b2',
  codable: true,
});

const book = [
  code('a', null, 0),
  code('b', null, 1),
  code('a1', 'a', 0),
  code('a2', 'a', 1),
  code('a11', 'a1', 0),
];

const moved = (
  codes: readonly Code[],
  id: string,
  parent: string | null,
  position: number,
): Code[] => {
  const places = placesAfterMove(codes, id, parent, position);
  return codes.map((one) => ({ ...one, ...places.get(one.id) }));
};

describe('the codebook', () => {
  it('is a tree in its own order, each code with its path', () => {
    const [a, b] = codeTree(book);
    expect(a?.children.map(({ name }) => name)).toEqual(['a1', 'a2']);
    expect(a?.children[0]?.children[0]?.path).toEqual(['a', 'a1', 'a11']);
    expect(b?.children).toEqual([]);
  });

  it('shows a code at the top whose parent is gone', () => {
    expect(codeTree([code('x', 'lost', 0)]).map(({ id }) => id)).toEqual(['x']);
  });

  it('moves nothing into its own branch', () => {
    expect(canMove(book, 'a', 'a11')).toBe(false);
    expect(canMove(book, 'a1', 'b')).toBe(true);
    expect([...branchOf(book, 'a')].sort()).toEqual(['a', 'a1', 'a11', 'a2']);
  });

  it('closes the gap that a moved code leaves, and makes room where it goes', () => {
    const after = moved(book, 'a1', null, 1);
    expect(codeTree(after).map(({ id }) => id)).toEqual(['a', 'a1', 'b']);
    expect(after.find(({ id }) => id === 'a2')?.position).toBe(0);
  });

  it('stays a tree without gaps after any moves', () => {
    const move = fc.record({
      id: fc.constantFrom(...book),
      to: fc.option(fc.constantFrom(...book)),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        let codes = book;
        for (const { id, to, at } of moves) {
          const parent = to?.id ?? null;
          if (canMove(codes, id.id, parent)) codes = moved(codes, id.id, parent, at);
        }
        const count = (nodes: ReturnType<typeof codeTree>): number =>
          nodes.reduce((sum, node, at) => {
            expect(node.position).toBe(at);
            return sum + 1 + count(node.children);
          }, 0);
        expect(count(codeTree(codes))).toBe(book.length);
      }),
    );
  });
});
