/** Words that are words, but not the ones meant; the sentence leaves no other reading. */
import type { Slip } from './slip.ts';

const BASE_FORMS: Record<string, string> = {
  left: 'leave',
  went: 'go',
  came: 'come',
  took: 'take',
  gave: 'give',
  made: 'make',
  became: 'become',
  began: 'begin',
  saw: 'see',
  wrote: 'write',
  spoke: 'speak',
  chose: 'choose',
  broke: 'break',
  fell: 'fall',
  grew: 'grow',
  knew: 'know',
  withdrew: 'withdraw',
  fought: 'fight',
  brought: 'bring',
  sought: 'seek',
  kept: 'keep',
  lost: 'lose',
  sent: 'send',
  spent: 'spend',
  built: 'build',
  held: 'hold',
  stood: 'stand',
  said: 'say',
  told: 'tell',
  paid: 'pay',
  fled: 'flee',
};

const PAST = Object.keys(BASE_FORMS).join('|');
const RULING =
  'had|have|has|having|needs?|needed|wants?|wanted|decided|agreed|refused|failed|forced|obliged|able|tried|ought|began';

const baseOf = (match: RegExpMatchArray, group: number): string | null => {
  const past = match[group] ?? '';
  const base = BASE_FORMS[past];
  return base === undefined ? null : match[0].slice(0, -past.length) + base;
};

export const realWordSlips: readonly Slip[] = [
  {
    find: new RegExp(`\\b(?:${RULING}) to (${PAST})\\b(?!-)`, 'gu'),
    say: 'has a past form after “to”',
    better: (match) => baseOf(match, 1),
  },
  {
    find: new RegExp(`\\b(?:did|does|do)(?: not|n['’]t) (${PAST})\\b(?!-)`, 'gu'),
    say: 'has a past form after “did”',
    better: (match) => baseOf(match, 1),
  },
  {
    find: /\b(?:could|should|would|cannot) (went|came|took|gave|became|began|wrote|spoke|chose|broke|fell|grew|knew|withdrew)\b/gu,
    say: 'has a past form after a modal verb',
    better: (match) => baseOf(match, 1),
  },
  {
    find: /\bstooped(?= (?:all |its |their |the )?(?:military|hostilities|fire|firing|fighting|operations|attacks|offensive|advance)\b)/gu,
    say: 'means “bent down”; “stopped” is meant',
    better: () => 'stopped',
  },
  {
    find: /\b(some|many|several|most|other|few|two|three|certain|the most) prominence(?= \p{Ll}+s\b)/gu,
    say: 'puts a noun where “prominent” is meant',
    better: (match) => `${match[1]} prominent`,
  },
  {
    find: /\b(situation|policy|decision|agreement|approach|development|presence) strength(?= (?:\p{Lu}[\p{L}-]+['’]s|its|their) )/gu,
    say: 'puts a noun where the verb is meant',
    better: (match) => `${match[1]} strengthens`,
  },
  {
    find: /\b(to|will|would|could|may|might|should) strength(?= (?:\p{Lu}[\p{L}-]+['’]s|its|their) )/gu,
    say: 'puts a noun where the verb is meant',
    better: (match) => `${match[1]} strengthen`,
  },
  {
    find: /\b(to|will|would|could|may|might|not) loose(?= (?:its|their|his|her|control|influence|power|ground)\b)/gu,
    say: 'means “untied”; “lose” is meant',
    better: (match) => `${match[1]} lose`,
  },
  {
    find: /\b(more|less|larger|smaller|greater|higher|lower|fewer|stronger|weaker|rather) then(?= (?:a|an|the|it|they|its|any|half|ever|\d)\b)/gu,
    say: 'compares with “then” instead of “than”',
    better: (match) => `${match[1]} than`,
  },
  {
    find: /\b([Ii])t['’]s(?= (?:own|borders|neighbou?rs|allies|interests|forces|citizens|troops)\b)/gu,
    say: 'means “it is”; “its” is meant',
    better: (match) => `${match[1]}ts`,
  },
  {
    find: /\b(trade|transport|transportation|transit|rail|railway|railroad|supply|shipping|freight|cargo|overland|export|smuggling) roots\b(?! (?:in|of)\b)/gu,
    say: 'has “roots” where “routes” is meant',
    better: (match) => `${match[1]} routes`,
  },
  {
    find: /\b(?:Belt and Road|Silk Road|transport corridor)\b[^.;\n]{0,50}\b(?:Caucasus|Asian?|Europe(?:an)?)['’]? roots\b/gu,
    say: 'ends in “roots” where a road has routes',
    better: (match) => match[0].replace(/roots$/u, 'routes'),
  },
];
