import { readDocument, readWords } from '../../documents/store.ts';
import { carrier } from '../carry-over.ts';
import type { Coding } from '../model.ts';
import { codingToRow, rowToRun, runToRow } from '../rows.ts';
import { keepTheirText } from './take-documents.ts';
import { freeId, type Taking } from './taking.ts';
import { guidKey } from './versions.ts';

type Carry = ReturnType<typeof carrier>;

/** Puts codings of the copy into the texts in force here; each pair of texts is compared once. */
class Placer {
  readonly #taking: Taking;
  readonly #carriers = new Map<string, Carry>();
  readonly #texts = new Map<string, { text: string; language: string }>();

  constructor(taking: Taking) {
    this.#taking = taking;
  }

  /** Null when its code was left out. */
  async place(coding: Coding): Promise<Coding | null> {
    const { codes, documents } = this.#taking;
    const code = codes.get(coding.code);
    const document = documents.get(coding.document);
    if (code === undefined || document === undefined) return null;
    const placed = { ...coding, code, document };
    const here = await this.#textOf(document);
    if (coding.text === here.text) return placed;
    await keepTheirText(this.#taking, coding.text, here.language);
    if (coding.state === 'review') return placed;
    const carried = (await this.#carrierOf(coding.text, here.text))(coding);
    return carried.ok
      ? { ...placed, ...carried.anchor, text: here.text }
      : { ...placed, state: 'review', doubt: carried.why };
  }

  async #textOf(document: string): Promise<{ text: string; language: string }> {
    const known = this.#texts.get(document);
    if (known) return known;
    const { text, language } = await readDocument(this.#taking.door.db, document);
    this.#texts.set(document, { text, language });
    return { text, language };
  }

  async #carrierOf(from: string, to: string): Promise<Carry> {
    const key = `${from} ${to}`;
    const { db } = this.#taking.door;
    const known = this.#carriers.get(key);
    const carry = known ?? carrier(await readWords(db, from), await readWords(db, to));
    this.#carriers.set(key, carry);
    return carry;
  }
}

/** Automatic codings come with what was asked, so that they can be told from those of a person. */
async function takeRuns({ door, other }: Taking, codings: readonly Coding[]): Promise<void> {
  for (const run of new Set(codings.flatMap((coding) => coding.run ?? []))) {
    const of = (db: typeof other) =>
      db.selectFrom('coding_runs').selectAll().where('id', '=', run).executeTakeFirst();
    const theirs = await of(other);
    if (theirs && !(await of(door.db))) {
      await door.insert('coding_runs', runToRow(rowToRun(theirs)));
    }
  }
}

/** New codings, those brought back, and the newer state of known ones. */
export async function takeCodings(taking: Taking): Promise<void> {
  const { door, comparison, decisions, codings, result } = taking;
  const { fresh, newer, differing, removedHere } = comparison.codings;
  const isTaken = (kind: string, { guid }: Coding): boolean =>
    decisions[`${kind}:${guidKey(guid)}`] === 'there';
  const added = [...fresh, ...removedHere.filter((one) => isTaken('coding-removed', one))];
  const changed = [...newer, ...differing.filter(({ ours }) => isTaken('coding', ours))];
  await takeRuns(taking, [...added, ...changed.map(({ theirs }) => theirs)]);
  const placer = new Placer(taking);
  const rows = [];
  for (const coding of added) {
    const placed = await placer.place(coding);
    if (!placed) {
      result.leftOut += 1;
      continue;
    }
    const id = await freeId(door, 'codings', coding.id, 'cdg_');
    codings.set(coding.id, id);
    if (placed.state === 'review') result.review += 1;
    rows.push(codingToRow({ ...placed, id }));
  }
  await door.insertMany('codings', rows);
  result.codings = rows.length;
  for (const { ours, theirs } of changed) {
    const placed = await placer.place(theirs);
    if (!placed) {
      result.leftOut += 1;
      continue;
    }
    const { id, guid } = ours;
    if (placed.state === 'review') result.review += 1;
    await door.update('codings', id, codingToRow({ ...placed, id, guid }));
    result.updated += 1;
  }
}
