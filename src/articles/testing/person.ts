/** A person who decides at random about one article: for tests of what must outlive his decisions. */
import fc from 'fast-check';
import type { Context } from '../../db/context.ts';
import { nextUndo, redo, undo } from '../../db/undo.ts';
import { editSource, setSphere } from '../../sources/actions.ts';
import { listSources } from '../../sources/store.ts';
import { correctArticle, correctCitation, correctField } from '../actions.ts';
import { importArticle, rereadArticle } from '../import-article.ts';
import { mergeSourcesByHand, splitSource } from '../source-uses/actions.ts';
import { usesOfSource } from '../source-uses/source-uses.ts';
import { loadArticle } from '../store.ts';

export const DECIDED_PAGE = `Railways after the war

Ewa Kowalska

Introduction

The railway will be opened within a year¹. It was not². The term is disputed³. Nobody knows⁴. It was said before⁵. And again⁶. And once more⁷. So it stayed⁸. Until the end⁹.

1 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 12.

2 Ibid.

3 T. De Waal, *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.

4 Ibid., p. 7.

5 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, op. cit., p. 8; T. De Waal, *Black Garden*, op. cit., p. 3.

6 S. Cornell, *Small Nations and Great Powers: A Study of Ethnopolitical Conflict in the Caucasus*, Curzon, Richmond 2001, p. 9.

7 Ibid.

8 L. Broers, *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019, p. 99.

9 Ibid.

Bibliography

Broers L., *Armenia and Azerbaijan: Anatomy of a Rivalry*, Edinburgh University Press, Edinburgh 2019.

Cornell S., *Small Nations and Great Powers: A Study of Ethnopolitical Conflict in the Caucasus*, Curzon, Richmond 2001.

De Waal T., *Black Garden: Armenia and Azerbaijan through Peace and War*, New York University Press, New York 2013.
`;

export type Act =
  | { act: 'merge' | 'cite' | 'split'; a: number; b: number }
  | { act: 'no-citation' | 'title' | 'field' | 'entry' | 'sphere' | 'empty'; a: number }
  | { act: 'reread' | 'undo' | 'redo' };

const nat = fc.nat(40);
export const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constantFrom('merge' as const, 'cite' as const, 'split' as const),
      a: nat,
      b: nat,
    }),
    fc.record({
      act: fc.constantFrom(
        'no-citation' as const,
        'title' as const,
        'field' as const,
        'entry' as const,
        'sphere' as const,
        'empty' as const,
      ),
      a: nat,
    }),
    fc.record({ act: fc.constantFrom('reread' as const, 'undo' as const, 'redo' as const) }),
  ),
  { minLength: 1, maxLength: 10 },
);

const pick = <T>(things: readonly T[], at: number): T | undefined => things[at % things.length];

export class Person {
  private readonly test: Context;
  private readonly article: string;
  constructor(test: Context, article: string) {
    this.test = test;
    this.article = article;
  }

  async state() {
    return {
      article: await loadArticle(this.test.db, this.article),
      sources: await listSources(this.test.db),
    };
  }

  async do(one: Act): Promise<void> {
    const { test, article: id } = this;
    if ('a' in one) await this.decide(one, await this.state(), id);
    else if (one.act === 'redo') await redo(test);
    else if (one.act === 'reread') await this.reread();
    else if ((await nextUndo(test.db))?.label.startsWith('Import') === false) await undo(test);
  }

  private async decide(
    one: Extract<Act, { a: number }>,
    { article, sources }: Awaited<ReturnType<Person['state']>>,
    id: string,
  ): Promise<void> {
    const { test } = this;
    const source = pick(sources, one.a)?.id ?? '';
    const citation = pick(article.citations, one.a);
    const entry = { kind: 'entry' as const, id: pick(article.entries, one.a)?.id ?? '' };
    if (one.act === 'merge') {
      const other = pick(sources, one.b)?.id ?? '';
      if (other !== source) await mergeSourcesByHand(test, source, [other]);
    } else if (one.act === 'cite') {
      const other = pick(sources, one.b)?.id ?? '';
      if (citation) await correctCitation(test, id, citation.id, other);
    } else if (one.act === 'split') {
      const uses = await usesOfSource(test.db, source);
      const row = pick(uses, one.b)?.row;
      if (row && uses.length > 1) await splitSource(test, source, [row]);
    } else if (one.act === 'no-citation') {
      if (citation && article.citations.length > 4)
        await correctCitation(test, id, citation.id, null);
    } else if (one.act === 'title')
      await editSource(test, source, { csl: { title: `By hand ${one.a}` } });
    else if (one.act === 'empty')
      await editSource(test, source, { csl: { publisher: null }, issued: null });
    else if (one.act === 'sphere') await setSphere(test, [source], one.a % 2 ? 'turkish' : null);
    else if (one.act === 'entry') {
      await correctArticle(test, id, entry, { what: 'citation-source', source });
    } else if (citation?.form === 'full') {
      const target = { kind: 'citation' as const, id: citation.id };
      await correctField(test, id, target, 'title', `Corrected ${one.a}`);
    } else await correctField(test, id, entry, 'place', `Town ${one.a}`);
  }

  async reread(): Promise<void> {
    await rereadArticle(this.test, this.article);
  }
}

/** Imports the page and does what the plan says. */
export async function decideAll(test: Context, plan: readonly Act[]): Promise<Person> {
  const bytes = new TextEncoder().encode(DECIDED_PAGE);
  const { id } = await importArticle(test, { bytes, fileName: 'railways.txt' });
  const person = new Person(test, id);
  for (const one of plan) await person.do(one);
  return person;
}
