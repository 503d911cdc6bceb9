import { isEnglish, ownWords, spanOf } from '../own-words.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Pairs that differ in nothing but the variety. `-ise` and `-ize` are left out: both are British. */
const PAIRS: readonly (readonly [british: string, american: string])[] = (
  'defence defense|offence offense|licence license|centre center|theatre theater|metre meter|favour favor|' +
  'favourable favorable|honour honor|labour labor|neighbour neighbor|neighbours neighbors|neighbouring neighboring|' +
  'neighbourhood neighborhood|behaviour behavior|colour color|harbour harbor|rumour rumor|endeavour endeavor|' +
  'programme program|catalogue catalog|dialogue dialog|manoeuvre maneuver|manoeuvres maneuvers|manoeuvrable maneuverable|' +
  'analyse analyze|analysed analyzed|analysing analyzing|paralyse paralyze|travelled traveled|travelling traveling|' +
  'cancelled canceled|labelled labeled|modelling modeling|signalled signaled|fuelled fueled|fulfil fulfill|' +
  'fulfilment fulfillment|enrol enroll|skilful skillful|sceptical skeptical|scepticism skepticism|grey gray|ageing aging|' +
  'artefact artifact|cheque check|cosy cozy|plough plow|tyre tire|armour armor|armoured armored|vapour vapor'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

/** Words that both varieties have, in another sense: they prove nothing. */
const AMBIGUOUS = new Set('program meter dialog check tire license offense'.split(' '));

interface Form {
  variety: 'British' | 'American';
  other: string;
}

const VARIETY = new Map<string, Form>(
  PAIRS.flatMap(([british, american]): [string, Form][] => [
    [british, { variety: 'British', other: american }],
    ...(AMBIGUOUS.has(american)
      ? []
      : [[american, { variety: 'American', other: british }] as [string, Form]]),
  ]),
);
const WORD = new RegExp(`(?<![\\p{L}-])(?:${[...VARIETY.keys()].join('|')})(?![\\p{L}])`, 'gu');

export const spellingVarietyMixed: Rule = {
  id: 'spelling-variety-mixed',
  title: 'British and American spelling mixed',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'Words in British spelling beside words in American spelling, both in the author’s own sentences.',
    why: 'It shows that nobody has read the text through, and an editor has to decide later.',
    silent:
      'For -ise and -ize, for names and titles (capital letters), for quotations and references.',
    bad: 'The defence of the city and the defense of the road.',
    good: 'The defence of the city and the defence of the road.',
  },
  check: (subject) => {
    if (!isEnglish(subject)) return [];
    const uses = { British: [] as RegExpMatchArray[], American: [] as RegExpMatchArray[] };
    for (const match of ownWords(subject).all.matchAll(WORD)) {
      const variety = VARIETY.get(match[0])?.variety;
      if (variety) uses[variety].push(match);
    }
    const { British, American } = uses;
    if (British.length === 0 || American.length === 0) return [];
    const strays = British.length >= American.length ? American : British;
    const norm = strays === American ? 'British' : 'American';
    const shown = [...new Set(strays.map((match) => match[0]))];
    return [
      finding(spellingVarietyMixed, {
        message: `The spelling is mostly ${norm}, but ${shown.map((word) => `“${word}”`).join(', ')} ${shown.length === 1 ? 'is' : 'are'} not.`,
        places: strays.map((match) => placeOf(subject, spanOf(match))),
        evidence: { british: British.length, american: American.length },
        fix: fixOf(
          subject,
          'suggested',
          `Use ${norm} spelling throughout`,
          strays.map((match) => ({
            ...spanOf(match),
            replacement: VARIETY.get(match[0])?.other ?? match[0],
          })),
        ),
      }),
    ];
  },
};
