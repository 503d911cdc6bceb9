/** Editors and translators named after the title: `ed. R. Pukhov`, `pod red. X`, `(X & Y eds., 2010)`. */
import type { Span } from '../../../kernel/span.ts';
import type { PrintedName } from '../../../sources/model.ts';
import { ROLE_EDITOR, ROLE_TRANSLATOR } from '../cues.ts';
import type { Slate } from '../slate.ts';
import { inNominative } from './genitive.ts';
import { type NameList, readNames } from './names.ts';

const role = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}])(?<cue>${words})(?::|(?<!eds?\\.?),)?\\s(?:(?:by|von|v\\.|par|nauk\\.)\\s)?(?=\\p{Lu}|[Dd]e\\s|[Vv]on\\s)`,
    'gu',
  );
const EDITOR = role(ROLE_EDITOR);
const TRANSLATOR = role(ROLE_TRANSLATOR);

/** Names before their role: `R. Pukhov (ed.)`, `Ian G. MacNeil & Justin O'Brien eds.` */
const BEFORE_ROLE =
  /(?<=(?:[([,.:;\uE000]|\bin|\bIn|\bw|\bdans|\/\/)\s?)(?=\p{Lu}|de\s|von\s|van\s)/gu;

const namesFrom = (left: string, at: number, role: PrintedName['role']): NameList | undefined =>
  readNames(left, at, { familyFirst: false, fullNames: true, limit: left.length, role });

/** `Simma/Khan/Nolte (Hrsg.)`: surnames alone are editors only where the role follows them. */
const surnamesFrom = (left: string, at: number): NameList | undefined => {
  const list = readNames(left, at, {
    familyFirst: false,
    fullNames: false,
    familyOnly: true,
    limit: left.length,
  });
  return list?.names[0]?.role === 'editor' ? list : undefined;
};

const shifted = (slate: Slate, list: NameList): PrintedName[] =>
  list.names.map((name) => ({
    ...name,
    start: name.start + slate.span.start,
    end: name.end + slate.span.start,
  }));

function takeAfterCue(
  slate: Slate,
  hidden: readonly Span[],
  pattern: RegExp,
  of: 'editor' | 'translator',
): PrintedName[] {
  const left = slate.without(hidden);
  for (const match of left.matchAll(pattern)) {
    const list = namesFrom(left, match.index + match[0].length, of);
    if (list === undefined) continue;
    slate.wipe({ start: slate.span.start + match.index, end: slate.span.start + list.end });
    return shifted(slate, {
      ...list,
      names: list.names.map((name) => inNominative({ ...name, role: of }, match[0])),
    });
  }
  return [];
}

function takeBeforeRole(slate: Slate, hidden: readonly Span[], from: number): PrintedName[] {
  const left = slate.without(hidden);
  const pattern = BEFORE_ROLE;
  pattern.lastIndex = from;
  for (let match = pattern.exec(left); match !== null; match = pattern.exec(left)) {
    pattern.lastIndex = match.index + 1;
    const full = namesFrom(left, match.index, 'author');
    const list = full?.names[0]?.role === 'editor' ? full : surnamesFrom(left, match.index);
    if (list === undefined) continue;
    slate.wipe({ start: slate.span.start + match.index, end: slate.span.start + list.end });
    return shifted(slate, list);
  }
  return [];
}

/** Takes editors and translators from the offset `from` of the slate on, outside `hidden` titles. */
export function takeRoles(slate: Slate, hidden: readonly Span[], from: number): PrintedName[] {
  const start = { start: slate.span.start, end: slate.span.start + from };
  const beyond = [...hidden, start];
  const editors = takeAfterCue(slate, beyond, EDITOR, 'editor');
  return [
    ...(editors.length > 0 ? editors : takeBeforeRole(slate, hidden, from)),
    ...takeAfterCue(slate, beyond, TRANSLATOR, 'translator'),
  ];
}
