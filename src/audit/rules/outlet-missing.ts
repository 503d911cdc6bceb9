import { groupedBy } from '../compare/grouping.ts';
import { nameOfReference, whereAll } from '../compare/naming.ts';
import { hostOfOutlet, outletOf } from '../compare/outlets.ts';
import { fold, majority } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const outletsByHost = (subject: AuditSubject): Map<string, string> => {
  const fewest = subject.article.format === 'pdf' ? 3 : 1;
  const printed = groupedBy(
    subject.allWitnesses.flatMap(({ reference }) => {
      const host = hostOfOutlet(reference);
      const outlet = outletOf(reference);
      return host && outlet
        ? [{ host, outlet: outlet.printed.replace(/["“”„«»]/gu, '').trim() }]
        : [];
    }),
    (one) => one.host,
  );
  return new Map(
    [...printed].flatMap(([host, group]) => {
      const usual = majority(group.map((one) => one.outlet));
      // References of a PDF are read less surely: one reading of a name is not enough.
      const enough = usual && usual.count * 2 > usual.total && usual.count >= fewest;
      return enough ? [[host, usual.key] as const] : [];
    }),
  );
};

/** The name may stand in words that were not read as the outlet. */
const mentions = (subject: AuditSubject, { reference }: Witness, outlet: string): boolean => {
  const end = reference.url?.start ?? reference.end;
  const words = ` ${fold(subject.words({ start: reference.start, end }))} `;
  return fold(outlet)
    .split(' ')
    .some((word) => word.length > 2 && words.includes(` ${word} `));
};

export const outletMissing: Rule = {
  id: 'outlet-missing',
  title: 'The publisher is not named',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A source is cited with its address only, while other sources of the same site name their outlet.',
    why: 'When the address dies the reader has no name to search by.',
    silent:
      'When no other citation names the outlet of the site, when its name stands anywhere in the citation, for short forms, and for platforms that carry everybody’s texts.',
    bad: 'Pashinyan otmetil rol’ Putina, 15 X 2021: <https://tass.ru/mezhdunarodnaya-panorama/12673089>',
    good: 'Pashinyan otmetil rol’ Putina, TASS [online], 15 X 2021: <https://tass.ru/…>',
  },
  check: (subject) => {
    const known = outletsByHost(subject);
    const bare = subject.allWitnesses.flatMap((witness) => {
      const host = hostOfOutlet(witness.reference);
      const outlet = host ? known.get(host) : undefined;
      if (!host || !outlet || outletOf(witness.reference) || witness.citation?.form === 'short')
        return [];
      return mentions(subject, witness, outlet) ? [] : [{ witness, host, outlet }];
    });
    const bySource = groupedBy(
      bare,
      ({ witness, host }) =>
        (witness.citation ?? witness.entry)?.source ?? `${host} ${witness.reference.start}`,
    );
    return [...bySource.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return [
        finding(outletMissing, {
          message: `“${nameOfReference(subject, first.witness.reference)}” (${whereAll(group.map((one) => one.witness))}) names no outlet; other sources from ${first.host} name ${first.outlet}.`,
          places: group.map(({ witness }) =>
            placeOf(subject, witness.reference.issued ?? witness.reference),
          ),
          evidence: { host: first.host, outlet: first.outlet },
          fix: advice(`Put “${first.outlet}” before the date.`),
        }),
      ];
    });
  },
};
