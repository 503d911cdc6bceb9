import type { Code, Coding } from '../model.ts';
import type { Comparison } from './compare.ts';
import type { MergeConflict } from './model.ts';
import { guidKey } from './versions.ts';

const FIELDS = [
  ['name', 'name'],
  ['definition', 'definition'],
  ['whenToUse', 'when to use'],
  ['whenNot', 'when not'],
  ['example', 'example'],
] as const;

const SHOWN = 240;

const cut = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} …`;

/** Only what differs, field by field. */
function codeWords(code: Code, other: Code): string {
  const lines = FIELDS.flatMap(([field, name]) =>
    code[field] === other[field] ? [] : [`${name}: ${cut(code[field]) || 'nothing'}`],
  );
  if (code.codable !== other.codable) lines.push(code.codable ? 'a code' : 'a folder');
  return lines.join('\n');
}

const codingWords = (coding: Coding, nameOf: (code: string) => string): string =>
  `“${cut(coding.quote)}” as ${nameOf(coding.code)}`;

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

function onCodes({ codes, codings }: Comparison): MergeConflict[] {
  const used = (code: Code): number =>
    codings.fresh.filter((coding) => coding.code === code.id).length;
  return [
    ...codes.differing.map(
      ({ ours, theirs, ahead }): MergeConflict => ({
        key: `code:${guidKey(ours.guid)}`,
        kind: 'code',
        about: ours.name,
        here: codeWords(ours, theirs),
        there: codeWords(theirs, ours),
        choices: { here: 'Keep the words of this case', there: 'Take the words of the copy' },
        suggested: ahead === 'theirs' ? 'there' : 'here',
      }),
    ),
    ...codes.removedHere
      .filter((code) => used(code) > 0)
      .map(
        (code): MergeConflict => ({
          key: `code-removed:${guidKey(code.guid)}`,
          kind: 'code-removed',
          about: code.name,
          here: 'removed from the codebook',
          there: `${count(used(code), 'new coding', 'new codings')}`,
          choices: {
            here: 'Leave the code and its codings out',
            there: 'Bring the code back with its codings',
          },
          suggested: 'there',
        }),
      ),
  ];
}

const onTexts = ({ documents }: Comparison): MergeConflict[] =>
  documents.otherText.map(({ ours, theirs, ahead }) => ({
    key: `text:${ours.id}`,
    kind: 'text',
    about: ours.title,
    here: `revision ${ours.revision}`,
    there: `revision ${theirs.revision}${ahead === 'theirs' ? ', corrected since' : ''}`,
    choices: {
      here: 'Keep the text of this case; codings of the copy are carried over to it',
      there: 'Take the text of the copy; codings of this case are carried over to it',
    },
    suggested: ahead === 'theirs' ? 'there' : 'here',
  }));

function onCodings({ codes, codings }: Comparison): MergeConflict[] {
  const names = new Map(
    [
      ...codes.known.flatMap(({ ours, theirs }) => [ours, theirs]),
      ...codes.fresh,
      ...codes.removedHere,
    ].map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string): string => names.get(id) ?? 'a code that only one case has';
  const removed = (coding: Coding, side: 'here' | 'there'): MergeConflict => ({
    key: `coding-removed:${guidKey(coding.guid)}`,
    kind: 'coding-removed',
    about: coding.coder,
    here: side === 'here' ? 'removed' : codingWords(coding, nameOf),
    there: side === 'there' ? 'removed' : codingWords(coding, nameOf),
    choices:
      side === 'here'
        ? { here: 'Leave it removed', there: 'Bring it back as it is in the copy' }
        : { here: 'Keep it', there: 'Remove it here too' },
    suggested: side === 'here' ? 'there' : 'here',
  });
  return [
    ...codings.differing.map(
      ({ ours, theirs }): MergeConflict => ({
        key: `coding:${guidKey(ours.guid)}`,
        kind: 'coding',
        about: ours.coder,
        here: codingWords(ours, nameOf),
        there: codingWords(theirs, nameOf),
        choices: { here: 'Keep it as it is here', there: 'Take it as it is in the copy' },
        suggested: 'here',
      }),
    ),
    ...codings.removedHere.map((coding) => removed(coding, 'here')),
    ...codings.removedThereChangedHere.map((coding) => removed(coding, 'there')),
  ];
}

/** One decision for all codings of a coder that the copy no longer has. */
function onRemovals({ codings: { removedThere } }: Comparison): MergeConflict[] {
  const coders = [...new Set(removedThere.map(({ coder }) => coder))].sort();
  return coders.map((coder) => {
    const own = removedThere.filter((coding) => coding.coder === coder);
    return {
      key: `removed-there:${coder}`,
      kind: 'removed-there',
      about: coder,
      here: `${count(own.length, 'coding', 'codings')}, first “${cut(own[0]?.quote ?? '')}”`,
      there: 'removed',
      choices: { here: 'Keep them', there: 'Remove them here too' },
      suggested: 'there',
    };
  });
}

/** What has to be decided before anything is written; empty when the copy only adds to this case. */
export const conflictsOf = (comparison: Comparison): MergeConflict[] => [
  ...onCodes(comparison),
  ...onTexts(comparison),
  ...onCodings(comparison),
  ...onRemovals(comparison),
];
