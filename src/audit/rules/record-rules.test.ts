import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AuditSubject } from '../rule.ts';
import { subjectFromFile } from '../testing/build-subject.ts';
import { recordRules } from './record-rules.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): Promise<AuditSubject> =>
  subjectFromFile(readFileSync(new URL(path, root)), path.split('/').at(-1));
const findings = (subject: AuditSubject) => recordRules.flatMap((rule) => rule.check(subject));

/** Faults that were put there on purpose, as the sample's own table says. */
const PLANTED: readonly (readonly [rule: string, note: number | null])[] = [
  ['date-accessed-before-published', 9],
  ['url-note-bib-mismatch', 5],
  ['url-tracking-parameter', 10],
  ['cited-not-in-bibliography', 15],
  ['bibliography-not-cited', null],
  ['title-variant', 11],
  ['ibid-ambiguous', 3],
  ['full-citation-repeated', 19],
  ['bibliography-order', null],
  ['note-marker-position', null],
  ['date-event-conflict', null],
];

test('finds what was planted in the sample, where it was planted', async () => {
  const found = findings(await read('cases/sample/transport-routes.md'));
  const missed = PLANTED.filter(
    ([rule, note]) =>
      !found.some(
        (one) =>
          one.rule === rule && (note === null || one.places.some((place) => place.note === note)),
      ),
  );
  expect(missed).toEqual([]);
});

test('every error about the sample is one that was planted', async () => {
  const planted = new Set(PLANTED.map(([rule]) => rule));
  const errors = findings(await read('cases/sample/transport-routes.md')).filter(
    (one) => one.severity === 'error',
  );
  expect(errors.filter((one) => !planted.has(one.rule)).map((one) => one.message)).toEqual([]);
});

/** True faults of the fixtures, left there for the reader of references. */
const TRUE_ERRORS: Record<string, readonly string[]> = {
  'polish-notes.md': ['cited-not-in-bibliography', 'ibid-ambiguous'],
};

const fixtures = readdirSync(new URL('tests/fixtures/articles/', root)).filter((name) =>
  name.endsWith('.md'),
);
test.each(fixtures)('calls no style an error: %s', async (name) => {
  const found = findings(await read(`tests/fixtures/articles/${name}`)).filter(
    (one) => one.severity === 'error',
  );
  expect(found.map((one) => one.rule).sort()).toEqual(TRUE_ERRORS[name] ?? []);
});

test('every place of every finding lies in the text, and no fix touches a quotation or a title', async () => {
  const subject = await read('cases/sample/transport-routes.md');
  const { length } = subject.article.text;
  for (const found of findings(subject)) {
    for (const { span } of found.places) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(length);
    }
    expect((found.fix?.edits ?? []).filter((edit) => subject.isProtected(edit))).toEqual([]);
  }
});
