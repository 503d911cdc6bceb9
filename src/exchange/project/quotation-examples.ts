/** A few quotations of a project beside the words found, so that a person can judge how it was read. */
import { agreement } from './calibrate.ts';
import type { ForeignCoding, ForeignProject } from './foreign-project.ts';
import type { QuotationExample } from './project-preview.ts';

const MOST = 6;
const MOST_DOUBTED = 3;
const AROUND = 28;
const LONGEST = 140;

/** Those that do not agree come first; then one of each document, the longest texts to the end of which it was counted. */
export function quotationExamples({
  documents,
}: Pick<ForeignProject, 'documents'>): QuotationExample[] {
  const quoting = documents.map(({ title, text, codings }) => ({
    title,
    text,
    // The further into a text, the more there was to miscount.
    codings: codings.filter(quotes).toSorted((a, b) => b.start - a.start),
  }));
  const doubted = quoting.flatMap(({ title, text, codings }) =>
    codings
      .filter(({ doubt, start, end }) => doubt !== '' && end > start)
      .slice(0, MOST_DOUBTED)
      .map((coding) => exampleOf(title, text, coding)),
  );
  const found: QuotationExample[] = doubted.slice(0, MOST_DOUBTED);
  const rest = quoting.map(({ codings, ...of }) => ({
    ...of,
    codings: codings.filter(({ doubt }) => doubt === ''),
  }));
  for (let round = 0; found.length < MOST && rest.some((of) => of.codings[round]); round += 1) {
    for (const { title, text, codings } of rest) {
      const coding = codings[round];
      if (coding && found.length < MOST) found.push(exampleOf(title, text, coding));
    }
  }
  return found;
}

const quotes = ({ quoted }: ForeignCoding): boolean => quoted !== null && quoted.trim() !== '';

function exampleOf(document: string, text: string, coding: ForeignCoding): QuotationExample {
  const { start, end } = coding;
  const quoted = coding.quoted ?? '';
  const covered = text.slice(start, end);
  return {
    document,
    quoted: quoted.slice(0, LONGEST),
    before: whole(text.slice(Math.max(0, start - AROUND), start)),
    found: covered.length > LONGEST ? `${whole(covered.slice(0, LONGEST))}…` : covered,
    after: whole(text.slice(end, end + AROUND)),
    agrees: coding.doubt === '' && agreement(covered, quoted) > 0,
  };
}

/** Without half a character at either end. */
const whole = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
