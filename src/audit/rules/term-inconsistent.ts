import { pushTo } from '../compare/grouping.ts';
import type { RuleFinding } from '../model.ts';
import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

/** `second Karabakh war`, `Second Karabakh War`: three words of which the middle one is a name. */
const PHRASE =
  /(?<![\p{L}’'-])(\p{L}\p{Ll}{3,}) (\p{Lu}\p{Ll}{2,}) (\p{L}\p{Ll}{2,})(?![\p{L}’'-])/gu;
const ENGLISH_NOUN_END =
  /^(?:war|conflict|agreement|treaty|declaration|statement|corridor|crisis|process|doctrine|ceasefire|peninsula|revolution)$/u;
/** Words before a name that are not part of what it names. */
const BEFORE =
  /^(?:with|from|into|that|this|these|those|over|under|after|before|during|since|until|about|between|both|such|each|some|when|while|where|which|their|because)$/u;

const startsSentence = (text: string, at: number): boolean =>
  !/[\p{Ll},;\d] $/u.test(text.slice(Math.max(0, at - 2), at));

const capitalised = (text: string): Map<string, Map<string, RegExpMatchArray[]>> => {
  const groups = new Map<string, Map<string, RegExpMatchArray[]>>();
  for (const match of text.matchAll(PHRASE)) {
    const [whole, first = '', , last = ''] = match;
    if (!ENGLISH_NOUN_END.test(last.toLowerCase()) || BEFORE.test(first.toLowerCase())) continue;
    if (startsSentence(text, match.index)) continue;
    const key = whole.toLowerCase();
    const forms = groups.get(key) ?? new Map<string, RegExpMatchArray[]>();
    pushTo(forms, whole, match);
    groups.set(key, forms);
  }
  return groups;
};

const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}.])U\. S\.(?!\p{L})/gu, 'U. S.'],
  [/(?<![\p{L}.])U\.S\.(?!\p{L})/gu, 'U.S.'],
  [/(?<![\p{L}.])US(?![\p{L}\d.$])/gu, 'US'],
];
const JOINED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})ceasefires?(?!\p{L})/gu, /(?<!\p{L})cease-fires?(?!\p{L})/gu],
  [/(?<!\p{L})peacekeep(?:er|ers|ing)(?!\p{L})/gu, /(?<!\p{L})peace-keep(?:er|ers|ing)(?!\p{L})/gu],
  [/(?<!\p{L})co-operat(?:e|es|ed|ion)(?!\p{L})/gu, /(?<!\p{L})cooperat(?:e|es|ed|ion)(?!\p{L})/gu],
  [
    /(?<!\p{L})post-Soviet(?!\p{L})/gu,
    /(?<!\p{L})(?:postsoviet|post Soviet|Post-Soviet)(?!\p{L})/gu,
  ],
  [/(?<!\p{L})policymak(?:er|ers|ing)(?!\p{L})/gu, /(?<!\p{L})policy-mak(?:er|ers|ing)(?!\p{L})/gu],
];

const toFinding = (
  subject: AuditSubject,
  forms: readonly [string, RegExpMatchArray[]][],
): RuleFinding => {
  const ordered = [...forms].sort((a, b) => a[1].length - b[1].length);
  const counts = ordered.map(([form, uses]) => `“${form}” (${uses.length})`).join(' and ');
  const norm = ordered.at(-1)?.[0] ?? '';
  return finding(termInconsistent, {
    message: `One expression is written in ${ordered.length} ways: ${counts}.`,
    places: ordered
      .slice(0, -1)
      .flatMap(([, uses]) => uses.map((use) => placeOf(subject, spanOf(use)))),
    evidence: Object.fromEntries(ordered.map(([form, uses]) => [form, uses.length])),
    fix: advice(`Choose one; most often it is “${norm}”`),
  });
};

export const termInconsistent: Rule = {
  id: 'term-inconsistent',
  title: 'One expression written in several ways',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The same expression with and without capitals, with and without a hyphen, or an abbreviation with and without stops.',
    why: 'Capitals make a name of a description: a reader wonders whether two things are meant.',
    silent: 'At the beginning of sentences, in headings, quotations and references.',
    bad: 'the second Karabakh war … the Second Karabakh War',
    good: 'the second Karabakh war … the second Karabakh war',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const text = ownWords(subject).body;
    const found = [...capitalised(text).values()]
      .filter((forms) => forms.size > 1)
      .map((forms) => toFinding(subject, [...forms]));
    const dotted = DOTTED.map(([pattern, name]): [string, RegExpMatchArray[]] => [
      name,
      [...text.matchAll(pattern)],
    ]).filter(([, uses]) => uses.length > 0);
    if (dotted.length > 1) found.push(toFinding(subject, dotted));
    for (const pair of JOINED) {
      const forms = pair
        .map((pattern): RegExpMatchArray[] => [...text.matchAll(pattern)])
        .filter((uses) => uses.length > 0)
        .map((uses): [string, RegExpMatchArray[]] => [uses[0]?.[0] ?? '', uses]);
      if (forms.length > 1) found.push(toFinding(subject, forms));
    }
    return found;
  },
};
