/// <reference path="../typings/citeproc.d.ts" />
/** Citations in any CSL style. The one file that knows the citation processor, which is loaded when first needed. */
import type Processor from 'citeproc';
import { DomainError } from '../../kernel/errors.ts';
import type { CslItem } from '../model.ts';
import { checkStyle } from './check-style.ts';
import { localeXml } from './locales.ts';
import { type Run, runsOf } from './runs.ts';

export interface FormattedSource {
  id: string;
  /** As the first citation of it reads: a whole note, or the words in brackets of an author–date style. */
  citation: Run[];
  /** As its entry in the list reads; null when the style has none. */
  entry: Run[] | null;
}

type Engine = InstanceType<typeof Processor.Engine>;

async function makeEngine(
  style: string,
  language: string,
  items: readonly CslItem[],
): Promise<Engine> {
  checkStyle(style);
  const { default: CSL } = await import('citeproc');
  const byId = new Map(items.map((item) => [item.id, withoutOurs(item)]));
  const system = {
    retrieveLocale: localeXml,
    retrieveItem: (id: string): object => byId.get(id) ?? { id, type: 'document' },
  };
  try {
    return new CSL.Engine(system, style, language, true);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DomainError('bad-input', `The citation style cannot be used: ${why}`);
  }
}

/** Our fields are no variables, and edtf in words is no date the processor can print. */
const withoutOurs = ({ custom: _, ...item }: CslItem): object => item;

function entriesOf(engine: Engine): Map<string, string> | null {
  const made = engine.makeBibliography();
  if (made === false) return null;
  // The processor says which entries are whose in the same order.
  const [parameters, entries] = made as [{ entry_ids: string[][] }, string[]];
  return new Map(entries.map((entry, at) => [parameters.entry_ids[at]?.[0] ?? '', entry]));
}

/** Each source as if it were cited for the first time. Sources beyond the first thousand are refused: this is for reading. */
export async function formatSources(
  items: readonly CslItem[],
  style: string,
  language: string,
): Promise<FormattedSource[]> {
  if (items.length > 5000) {
    throw new DomainError('too-large', 'At most 5,000 sources can be formatted at once.');
  }
  const engine = await makeEngine(style, language, items);
  engine.setOutputFormat('html');
  engine.updateItems(items.map(({ id }) => id));
  const citations = new Map<string, string>();
  for (const { id } of items) {
    const [, made] = engine.processCitationCluster(
      { citationItems: [{ id }], properties: { noteIndex: 0 } },
      [],
      [],
    );
    citations.set(id, made.at(-1)?.[1] ?? '');
  }
  engine.updateItems(items.map(({ id }) => id));
  const entries = entriesOf(engine);
  return items.map(({ id }) => ({
    id,
    citation: runsOf(citations.get(id) ?? ''),
    entry: entries === null ? null : runsOf(entries.get(id) ?? ''),
  }));
}

export interface CitedNote {
  /** Number of the note. */
  note: number;
  cites: { id: string; locator?: string }[];
}

/** Notes in their order, so that the style's own Ibid. and short forms come out. */
export async function formatNotes(
  items: readonly CslItem[],
  notes: readonly CitedNote[],
  style: string,
  language: string,
): Promise<Run[][]> {
  const engine = await makeEngine(style, language, items);
  engine.setOutputFormat('html');
  engine.updateItems(items.map(({ id }) => id));
  const before: [string, number][] = [];
  const texts = new Map<string, string>();
  for (const [at, { note, cites }] of notes.entries()) {
    const citationID = `note-${at}`;
    const [, made] = engine.processCitationCluster(
      {
        citationID,
        citationItems: cites.map((cite) => ({ ...cite })),
        properties: { noteIndex: note },
      },
      before,
      [],
    );
    for (const [, text, id] of made) texts.set(id, text);
    before.push([citationID, note]);
  }
  return notes.map((_, at) => runsOf(texts.get(`note-${at}`) ?? ''));
}
