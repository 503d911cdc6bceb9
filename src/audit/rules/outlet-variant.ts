import { outletByName } from '../../sources/outlets/outlet.ts';
import { groupedBy } from '../compare/grouping.ts';
import { listed, whereAll } from '../compare/naming.ts';
import { foldOutlet, hostOfOutlet, outletDifference, outletOf } from '../compare/outlets.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const keyOf = (witness: Witness): string | null => {
  if (!outletOf(witness.reference)) return null;
  return hostOfOutlet(witness.reference) ?? (witness.citation ?? witness.entry)?.source ?? null;
};

interface Variant {
  printed: string;
  group: Witness[];
}

const nameOf = (witness: Witness): string =>
  outletOf(witness.reference)
    ?.printed.replace(/["“”„«»]/gu, '')
    .trim() ?? '';

/** The form that the table of outlets knows, if it knows just one of them; else the most frequent. */
const recommended = (variants: readonly Variant[]): string => {
  const known = variants.filter((one) => outletByName(one.printed) !== null);
  const [only] = known.length === 1 ? known : variants;
  return only?.printed ?? '';
};

const SITE = /\.[a-z]{2,4}$/iu;

/** Names that differ in more than the article and capitals, the most frequent first. */
const variantsOf = (group: readonly Witness[]): Variant[] =>
  [
    ...groupedBy(
      group,
      (one) => `${foldOutlet(nameOf(one))}${SITE.test(nameOf(one)) ? ' (site)' : ''}`,
    ).values(),
  ]
    .map((witnesses) => ({ printed: witnesses[0] ? nameOf(witnesses[0]) : '', group: witnesses }))
    .sort((a, b) => b.group.length - a.group.length)
    .slice(0, 12);

export const outletVariant: Rule = {
  id: 'outlet-variant',
  title: 'One outlet under several names',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Sources of one site, or two citations of one source, name their publisher differently.',
    why: 'Counts by outlet split, and a reader wonders whether two publishers are meant.',
    silent:
      'When only quotation marks, the article or “[online]” differ; when the names have nothing in common (one site may carry two outlets); for platforms and libraries that carry everybody’s texts.',
    bad: '“Carnegie Moscow Center” in note 13, “Moscow Carnegie Center” in note 31',
    good: '“Carnegie Moscow Center” in both',
  },
  check: (subject: AuditSubject) =>
    [...groupedBy(subject.allWitnesses, keyOf)].flatMap(([key, group]) => {
      const [usual, ...others] = variantsOf(group);
      if (!usual) return [];
      const odd = others
        .map((one) => ({ ...one, kind: outletDifference(usual.printed, one.printed) }))
        .filter((one) => one.kind !== 'none' && one.kind !== 'other');
      const [first] = odd;
      if (!first) return [];
      const shown = [usual, ...odd];
      return [
        finding(outletVariant, {
          message: `One outlet is named in ${shown.length} ways: ${listed(shown.map((one) => `“${one.printed}” (${whereAll(one.group)})`))}.`,
          places: [...odd, usual]
            .flatMap((one) => one.group.slice(0, 3))
            .map((one) => placeOf(subject, outletOf(one.reference) ?? one.reference)),
          evidence: {
            site: key,
            class: first.kind,
            variants: shown.map((one) => ({ printed: one.printed, times: one.group.length })),
          },
          fix: advice(`Use “${recommended(shown)}” throughout.`),
        }),
      ];
    }),
};
