import { bareHost } from '../../sources/clean-url.ts';
import { groupedBy } from '../compare/grouping.ts';
import { whereAll } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule, Witness } from '../rule.ts';

const NETWORKS = new Set([
  'twitter.com',
  'x.com',
  'facebook.com',
  't.me',
  'instagram.com',
  'vk.com',
  'bsky.app',
]);
const HANDLE = /(?:^|[\s(“"])@\w{2,}/u;
/** Words that say what a thing is and not what it says. */
const DESCRIPTION =
  /\b(?:status|tweet|post|account|page|profile|entry|wpis|konto|beitrag|твит|пост|запись|аккаунт)\b/iu;
/** A title in other words than these is the text of the post. */
const LONGEST_DESCRIPTION = 80;

const isBare = (subject: AuditSubject, { reference, citation }: Witness): boolean => {
  if (!reference.url || citation?.form === 'short') return false;
  if (!NETWORKS.has(bareHost(reference.url.value))) return false;
  if (HANDLE.test(subject.words({ start: reference.start, end: reference.url.start })))
    return false;
  const title = reference.title?.printed ?? '';
  return title === '' || (title.length <= LONGEST_DESCRIPTION && DESCRIPTION.test(title));
};

export const titleMissing: Rule = {
  id: 'title-missing',
  title: 'A post without its words or its handle',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A post in a social network is cited with neither the account’s handle nor the first words of the post.',
    why: 'When the post is deleted nothing is left to find it by.',
    silent: 'When a handle (@name) or the words of the post are given, and for short forms.',
    bad: 'The EU Commissioner’s official account status, Twitter, 4 VI 2021: <https://twitter.com/…>',
    good: 'D. Mijatović [@CommissionerHR], “The tragic death of …”, Twitter, 4 VI 2021: <https://twitter.com/…>',
  },
  check: (subject) =>
    [
      ...groupedBy(
        subject.allWitnesses.filter((one) => isBare(subject, one)),
        (one) => (one.citation ?? one.entry)?.source ?? `at ${one.reference.start}`,
      ).values(),
    ].flatMap((group) => {
      const [first] = group;
      const url = first?.reference.url;
      if (!first || !url) return [];
      const handle = /\/\/[^/]+\/(\w{2,30})\//u.exec(url.value)?.[1];
      return [
        finding(titleMissing, {
          message: `The post cited in ${whereAll(group)} has neither a handle nor its words.`,
          places: group.map((one) =>
            placeOf(subject, one.citation?.span ?? one.entry?.span ?? one.reference),
          ),
          evidence: { address: url.printed, handle: handle ?? null },
          fix: advice(
            handle
              ? `Add the handle (@${handle}) and the first words of the post.`
              : 'Add the handle and the first words of the post.',
          ),
        }),
      ];
    }),
};
