/** One code for many places, as one act: what a person picked from a list of hits. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import type { Document } from '../documents/document.ts';
import { listPassages, readDocument, readWords } from '../documents/store.ts';
import { DomainError } from '../kernel/errors.ts';
import { type Span, trimmedSpan } from '../kernel/span.ts';
import { codingAt } from './actions.ts';
import { type Anchor, anchorAt } from './anchoring.ts';
import { placesOf } from './auto/code-spans.ts';
import { addCode } from './codebook-actions.ts';
import type { Code, Coding } from './model.ts';
import { codingToRow } from './rows.ts';
import { readCode } from './store.ts';

export interface Place extends Span {
  document: string;
}

export interface PlacesToCode {
  places: readonly Place[];
  /** The places as they are, or the whole passages in which they stand. */
  unit: 'match' | 'passage';
  /** Id of a code, or the name of one that is made for it. */
  code: { id: string } | { name: string };
  /** The user of the case when not said. */
  coder?: string | undefined;
}

export interface PlacesCoded {
  code: Code;
  made: Coding[];
  /** Places that the coder had coded so already. */
  same: number;
}

/**
 * Codes places of the texts in force; one change, whether or not the code had to be made. What the
 * coder has coded so already is left; a place outside its text stops all.
 */
export const codePlaces = (context: Context, wanted: PlacesToCode): Promise<PlacesCoded> =>
  change(context, labelOf(wanted), async (door) => {
    const code =
      'id' in wanted.code
        ? await readCode(door.db, wanted.code.id)
        : await addCode(door.context, { name: wanted.code.name });
    if (!code.codable) {
      throw new DomainError('invalid', `“${code.name}” is a folder: choose a code in it.`);
    }
    const coder = wanted.coder ?? door.context.user;
    const made: Coding[] = [];
    let same = 0;
    for (const [id, places] of byDocument(wanted.places)) {
      const document = await readDocument(door.db, id);
      const words = await readWords(door.db, document.text);
      const passages = wanted.unit === 'passage' ? await listPassages(door.db, document.text) : [];
      const there = await placesOf(door.db, id, coder);
      for (const anchor of anchorsOf(document, words, places, passages)) {
        const of = { code: code.id, document: id, text: document.text, coder };
        if (there.has(`${code.id} ${anchor.start} ${anchor.end}`)) same += 1;
        else made.push(codingAt(door.context, anchor, of));
      }
    }
    await door.insertMany('codings', made.map(codingToRow));
    return { code, made, same };
  });

function labelOf({ places, code }: PlacesToCode): string {
  const what = places.length === 1 ? 'Code a passage' : `Code ${places.length} passages`;
  return 'id' in code ? what : `${what} with the new code “${code.name}”`;
}

function byDocument(places: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(place.document);
    if (group) group.push(place);
    else groups.set(place.document, [place]);
  }
  return groups;
}

/** Two hits in one passage are one place when passages are coded. */
function anchorsOf(
  document: Document,
  words: string,
  places: readonly Span[],
  passages: readonly Span[],
): Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const place of places) {
    const passage = passages.find(({ start, end }) => start <= place.start && place.start < end);
    const anchor = anchorAt(words, passage ? trimmedSpan(words, passage) : place);
    if (!anchor) {
      throw new DomainError(
        'invalid',
        `A place is not inside the text of “${document.title}”. Search again: the text may have been corrected.`,
      );
    }
    anchors.set(`${anchor.start} ${anchor.end}`, anchor);
  }
  return [...anchors.values()];
}
