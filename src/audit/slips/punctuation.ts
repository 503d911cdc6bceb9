/** Punctuation that cannot be meant. Blanks before marks are the business of the rule `spacing`. */
import type { Slip } from './slip.ts';

const HOST_ENDS = /^(?:Ru|Com|Org|Net|Am|Az|Ge|Tr|Eu|Gov|Info|Io|Ua|Uk|De|Fr|Pl|Js)$/u;

const AFTER_DASH =
  'the|a|an|this|these|it|its|which|in|on|of|for|but|as|with|by|he|she|they|there|where|when|not|only|namely';

export const punctuationSlips: readonly Slip[] = [
  {
    find: /(?<=[\p{L}\d)\]])\.\.(?![.\u2026])(?=\s|$|\uE000)/gu,
    say: 'are two full stops',
    better: () => '.',
    holds: (match, text) => text[(match.index ?? 0) - 1] !== '.',
  },
  { find: /, ?:/gu, say: 'is a comma and a colon at one place', better: () => ':' },
  { find: /,,(?=\s)/gu, say: 'is a doubled comma', better: () => ',' },
  { find: /;;(?=\s)/gu, say: 'is a doubled semicolon', better: () => ';' },
  { find: /, ?\.(?=\s|$)(?! ?\.)/gu, say: 'is a comma before a full stop', better: () => '.' },
  {
    find: /(?<=\p{Ll}{2}),(?=\p{Ll}{3})/gu,
    say: 'is no blank after the comma',
    better: () => ', ',
    holds: notInAddress,
  },
  {
    find: /(?<=\p{Ll}{3})\.(\p{Lu}\p{Ll}+)(?=\s)/gu,
    say: 'is no blank between two sentences',
    better: (match) => `. ${match[1]}`,
    holds: (match, text) => !HOST_ENDS.test(match[1] ?? '') && notInAddress(match, text),
  },
  {
    find: new RegExp(`(?<=\\p{Ll}{2})- (?=(?:${AFTER_DASH}) )`, 'gu'),
    say: 'is a hyphen where a dash between blanks is meant',
    better: () => ' – ',
  },
];

/** Addresses and file names hold commas and stops of their own. */
function notInAddress(match: RegExpMatchArray, text: string): boolean {
  const at = match.index ?? 0;
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return !/[/@]|www\.|https?:/u.test(before);
}
