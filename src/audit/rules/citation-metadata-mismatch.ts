import type { CslItem, Reference } from '../../sources/model.ts';
import { TitleIndex, titleSimilarity } from '../../sources/similarity.ts';
import { nameOfReference, whereOf } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import type { RuleFinding } from '../model.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

/** Titles that are less alike are two works. */
const SAME_TITLE = 0.9;
const doiOf = (text: string): string =>
  text.toLowerCase().replace(/^.*?(10\.\d{4,9}\/\S+)$/u, '$1');
const yearOf = (item: CslItem): string => String(item.issued?.['date-parts']?.[0]?.[0] ?? '');
const familyOf = (item: CslItem): string => fold(item.author?.[0]?.family ?? '');

class Records {
  readonly #byDoi = new Map<string, CslItem>();
  readonly #items = new Map<string, CslItem>();
  readonly #titles = new TitleIndex();

  constructor(items: readonly CslItem[]) {
    items.forEach((item, at) => {
      if (item.DOI) this.#byDoi.set(doiOf(item.DOI), item);
      this.#items.set(String(at), item);
      if (item.title) this.#titles.add(String(at), item.title);
    });
  }

  /** The record by DOI; else by title, if the first author’s family name is also the same. */
  find(reference: Reference): { item: CslItem; by: 'DOI' | 'title' } | null {
    const exact = reference.doi ? this.#byDoi.get(doiOf(reference.doi.value)) : undefined;
    if (exact) return { item: exact, by: 'DOI' };
    const title = reference.title?.value;
    const family = fold(reference.names[0]?.family ?? '');
    if (!title || family === '') return null;
    for (const id of this.#titles.candidates(title)) {
      const item = this.#items.get(id);
      if (!item || familyOf(item) !== family || item.type !== reference.type) continue;
      if (titleSimilarity(item.title ?? '', title) >= SAME_TITLE) return { item, by: 'title' };
    }
    return null;
  }
}

const digits = (value: unknown): string =>
  String(value ?? '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s/gu, '');

const compare = (
  subject: AuditSubject,
  witness: Witness,
  item: CslItem,
  by: string,
): RuleFinding[] => {
  const { reference } = witness;
  const fields = [
    {
      name: 'year',
      printed: reference.issued?.value.slice(0, 4),
      known: yearOf(item),
      at: reference.issued,
    },
    {
      name: 'volume',
      printed: reference.volume?.value,
      known: digits(item.volume),
      at: reference.volume,
    },
    {
      name: 'issue',
      printed: reference.issue?.value,
      known: digits(item.issue),
      at: reference.issue,
    },
    {
      name: 'pages',
      printed: reference.pages?.value,
      known: digits(item.page),
      at: reference.pages,
    },
  ];
  return fields.flatMap(({ name, printed, known, at }) => {
    if (!at || !printed || known === '' || digits(printed) === known) return [];
    const nearYear = name === 'year' && Math.abs(Number(printed) - Number(known)) <= 1;
    return [
      finding(citationMetadataMismatch, {
        severity: nearYear || name === 'pages' ? 'warning' : 'error',
        message: `${whereOf(witness)} gives the ${name} of “${nameOfReference(subject, reference)}” as ${printed}; the record found by ${by} has ${known}.`,
        places: [placeOf(subject, at)],
        evidence: { field: name, printed, known, record: item.id, foundBy: by },
        fix: advice(`Check whether ${known} is right.`),
      }),
    ];
  });
};

export const citationMetadataMismatch: Rule = {
  id: 'citation-metadata-mismatch',
  title: 'The record says otherwise',
  severity: 'error',
  basis: 'external',
  origin: 'author',
  doc: {
    what: 'Year, volume, issue or pages of a citation differ from the record of the same work in the case.',
    why: 'The reader is sent to another volume, or to another work.',
    silent:
      'Without records, when the work is not certainly the same (DOI, or title and first author), and for details that the record lacks. A year off by one (online and print) is a warning.',
    bad: '“Europe-Asia Studies” 2012, vol. 46 [record: vol. 64]',
    good: '“Europe-Asia Studies” 2012, vol. 64',
  },
  check: (subject) => {
    if (subject.facts.records.length === 0) return [];
    const records = new Records(subject.facts.records);
    return subject.allWitnesses.flatMap((witness) => {
      const found = witness.citation?.form === 'short' ? null : records.find(witness.reference);
      return found ? compare(subject, witness, found.item, found.by) : [];
    });
  },
};
