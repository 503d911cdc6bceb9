import type { AgreementAnswer } from './answer.ts';

const UNIT_WORDS = { passage: 'passages', sentence: 'sentences', span: 'letters' } as const;

const some = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

function onTexts({ documents, leftOut }: Omit<AgreementAnswer, 'notes'>): string[] {
  if (documents === 0) {
    return ['No text was read by all of the chosen coders, so there is nothing to compare.'];
  }
  return leftOut === 0
    ? []
    : [`${some(leftOut, 'text was', 'texts were')} left out: not all of the coders have read it.`];
}

function onUnits({ question, draws }: Omit<AgreementAnswer, 'notes'>): string[] {
  const { unit, seed, machine } = question;
  const drawn = unit === 'span' ? 'texts' : UNIT_WORDS[unit];
  return [
    unit === 'span'
      ? 'Coders are compared letter by letter, in code points; a coder’s overlapping codings of one code are one.'
      : `A code counts for a ${unit} when the coding touches a letter of it; who read it without coding it says “no code”.`,
    `Intervals: 95 per cent of α in ${draws} samples of ${drawn}, drawn with replacement from seed ${seed}.`,
    'The cut-offs .800 (reliable) and .667 (tentative conclusions) are habits after Krippendorff (2004), not tests.',
    machine
      ? 'Codings of a machine that nobody has confirmed count as those of the person in whose name it ran.'
      : 'Codings of a machine that nobody has confirmed do not count.',
  ];
}

function onRows({ overall, rows, question }: Omit<AgreementAnswer, 'notes'>): string[] {
  const still = rows.filter(({ alpha }) => alpha.reason?.startsWith('no variation')).length;
  const beware = new Set(
    [overall, ...rows].flatMap(({ alpha }) =>
      alpha.warnings.filter((warning) => warning.startsWith('interval')),
    ),
  );
  const unused = rows.filter(({ given }) => given.every((count) => count === 0)).length;
  return [
    ...[...beware].map((warning) => `Beware: ${warning}.`),
    ...(still > 0
      ? [
          `${some(still, 'code has', 'codes have')} no α for want of variation: that is not agreement of 1.`,
        ]
      : []),
    ...(unused > 0
      ? [`${some(unused, 'chosen code was', 'chosen codes were')} given by nobody.`]
      : []),
    ...(rows.some(({ ac1 }) => ac1 !== null) || overall.ac1 !== null
      ? [
          'AC1 (Gwet 2008) is shown where one answer holds more than 80 % of the values: there α and κ fall by themselves.',
        ]
      : []),
    ...(question.coders.length > 2 ? ['Cohen’s κ is defined for two coders only.'] : []),
    ...(question.unit === 'span' && overall.alpha.reason?.startsWith('codes overlap')
      ? [
          'Somebody put two of the codes on the same words: α for spans over all codes has no value; each code is compared alone.',
        ]
      : []),
  ];
}

/** What one has to know to read the numbers, in sentences. */
export const notesOn = (answer: Omit<AgreementAnswer, 'notes'>): string[] => [
  ...onTexts(answer),
  ...(answer.documents === 0 ? [] : [...onRows(answer), ...onUnits(answer)]),
];
