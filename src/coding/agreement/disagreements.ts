import type { Span } from '../../kernel/span.ts';
import { type CodedText, codesIn, mergedSpans } from './coded-text.ts';
import type { UnitCodes } from './unit-codes.ts';

/** A unit or stretch and a code on which readers differ: what is settled beside the text. */
export interface Disagreement extends Span {
  document: string;
  code: string;
  /** Coders who gave the code here, and readers who did not; in the order of the coders. */
  given: string[];
  notGiven: string[];
}

/** One entry for each unit and code that some readers gave and others did not; in the order of units, then of codes. */
export function unitDisagreements(
  units: readonly UnitCodes[],
  coders: readonly string[],
): Disagreement[] {
  return units.flatMap(({ document, start, end, given }) => {
    const readers = coders.filter((_, place) => given[place]);
    const codes = [...new Set(given.flatMap((set) => [...(set ?? [])]))].sort();
    return codes.flatMap((code) => {
      const who = coders.filter((_, place) => given[place]?.has(code));
      const notGiven = readers.filter((coder) => !who.includes(coder));
      return notGiven.length === 0 ? [] : [{ document, start, end, code, given: who, notGiven }];
    });
  });
}

/** The stretches of one code in one text on which readers differ; neighbours with the same sides are one. */
function differencesIn(text: CodedText, readers: readonly string[], code: string): Disagreement[] {
  const edges = readers.flatMap((coder) =>
    mergedSpans(
      text.codings.filter((coding) => coding.coder === coder && coding.code === code),
    ).flatMap(({ start, end }) => [
      { at: start, coder, opens: 1 },
      { at: end, coder, opens: -1 },
    ]),
  );
  edges.sort((a, b) => a.at - b.at);
  const found: Disagreement[] = [];
  const open = new Map(readers.map((coder) => [coder, 0]));
  edges.forEach(({ at, coder, opens }, index) => {
    open.set(coder, (open.get(coder) ?? 0) + opens);
    const end = edges[index + 1]?.at ?? at;
    const given = readers.filter((reader) => (open.get(reader) ?? 0) > 0);
    if (end === at || given.length === 0 || given.length === readers.length) return;
    const last = found.at(-1);
    if (last && last.end === at && last.given.join('\n') === given.join('\n')) last.end = end;
    else {
      const notGiven = readers.filter((reader) => !given.includes(reader));
      found.push({ document: text.document, start: at, end, code, given, notGiven });
    }
  });
  return found;
}

/** Every stretch of every text that some of its readers put under a code and others did not; by text, code and place. */
export function spanDisagreements(
  texts: readonly CodedText[],
  coders: readonly string[],
): Disagreement[] {
  return texts.flatMap((text) => {
    const readers = coders.filter((coder) => text.readers.includes(coder));
    return codesIn([text]).flatMap((code) => differencesIn(text, readers, code));
  });
}
