/** Holds the audit to the faults planted in the sample: each is found where it was put, and no other error is reported. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/articles/read-article.ts';
import { runAudit } from '../src/audit/engine/run-audit.ts';
import type { RuleFinding } from '../src/audit/model.ts';
import { allRules } from '../src/audit/rules/all-rules.ts';
import { buildSubject } from '../src/audit/subject.ts';

const folder = new URL('../cases/sample/', import.meta.url);

interface Planted {
  rule: string;
  where: string;
}

const planted: Planted[] = readFileSync(new URL('PLANTED.md', folder), 'utf8')
  .split('\n')
  .flatMap((line): Planted[] => {
    const [, , rule, where] = line.split('|').map((cell) => cell.trim());
    return rule?.startsWith('`') && where ? [{ rule: rule.replaceAll('`', ''), where }] : [];
  });

const bytes = readFileSync(new URL('transport-routes.md', folder));
const { article, sources } = await readArticle(bytes, 'transport-routes.md');
const { findings } = runAudit(buildSubject(article, sources), allRules);

const sectionTitle = (id: string | null): string | undefined =>
  article.sections.find((section) => section.id === id)?.title;

/** Every name that the table may use for a place of the finding: `note 9`, `bibliography`, a section, a note's paragraph. */
const namesOfPlaces = (found: RuleFinding): string[] =>
  found.places.flatMap((place) => {
    const entry = article.entries.some(
      ({ span }) => span.start <= place.span.start && place.span.start < span.end,
    );
    const paragraph = article.paragraphs.find(
      ({ span }) => span.start <= place.span.start && place.span.start < span.end,
    );
    const notes = (paragraph?.markers ?? []).flatMap((marker) =>
      article.notes.filter((note) => note.id === marker.note).map((note) => note.label),
    );
    return [
      ...(place.note === undefined ? [] : [`note ${place.note}`]),
      ...(entry ? ['bibliography'] : []),
      ...(paragraph ? [`"${sectionTitle(paragraph.section) ?? ''}"`] : []),
      ...notes.flatMap((label) => [`note ${label}`, `note ${label}'s paragraph`]),
    ];
  });

/** `notes 1 and 19` and `note 5, bibliography` name two places each; of a number of sections only the number is checked. */
const placesNamed = (where: string): string[] =>
  where
    .replace(/^notes (\d+) and (\d+)$/u, 'note $1, note $2')
    .split(/,\s*/u)
    .filter((name) => !/sections$/u.test(name));

const isFoundAt = (found: RuleFinding, { rule, where }: Planted): boolean => {
  const names = namesOfPlaces(found);
  return found.rule === rule && placesNamed(where).every((name) => names.includes(name));
};

test('the table of planted faults is read', () => {
  expect(planted.length).toBeGreaterThanOrEqual(12);
  expect(planted.filter(({ rule }) => !allRules.some((one) => one.id === rule))).toEqual([]);
});

describe('the audit of the sample finds', () => {
  test.each(planted)('$rule at $where', (fault) => {
    const ofRule = findings.filter((found) => found.rule === fault.rule);
    expect(ofRule.map(namesOfPlaces), `places of ${fault.rule}`).not.toEqual([]);
    expect(ofRule.filter((found) => isFoundAt(found, fault)).length).toBeGreaterThan(0);
  });
});

test('the audit of the sample reports no error and no warning that was not planted', () => {
  const extra = findings.filter(
    (found) => found.severity !== 'info' && !planted.some((fault) => isFoundAt(found, fault)),
  );
  expect(extra.map((found) => `${found.rule}: ${found.message}`)).toEqual([]);
});
