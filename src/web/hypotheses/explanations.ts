/** What each number is, how it is reckoned and by whom: said where the number stands. */
export interface Explanation {
  readonly title: string;
  readonly what: string;
  readonly formula?: string;
  readonly source?: string;
}

export const EXPLANATIONS = {
  belief: {
    title: 'What is believed',
    what: 'Prior times the product of the likelihoods, so that all rivals sum to 1.',
    formula: 'P(Hⱼ | E) = πⱼ Π pᵢⱼ / Σₖ πₖ Π pᵢₖ',
    source: 'Fairfield & Charman 2017, 2022',
  },
  weight: {
    title: 'Weight of evidence',
    what: 'How far one observation speaks for a rival against another, as it counts: with grade, search and common origin folded in. 3 dB is 2 to 1, 10 dB is 10 to 1.',
    formula: '10 log₁₀ (p under this rival / p under the other) dB',
    source: 'Good 1985; Jaynes 2003',
  },
  sum: {
    title: 'All of it together',
    what: 'Posterior odds against the other rival: prior odds plus the sum of the weights.',
    formula: '10 log₁₀ (πⱼ / πₖ) + Σ weights',
    source: 'Good 1985',
  },
  typed: {
    title: 'As it was written',
    what: 'How probable the observation is under this rival, given what was weighed before it; in brackets lowest to highest.',
    source: 'Words: Intelligence Community Directive 203 (2015)',
  },
  known: {
    title: 'Known since',
    what: 'The earliest day on which one of its sources was published (else read), and never before it happened.',
  },
  rating: {
    title: 'Rating',
    what: 'A band of the same probability: under .05 VI, under .45 I, under .55 N, under .95 C, else VC. The matrix leaves out priors and counts what hangs together as often as it is said.',
    source: 'Heuer 1999, ch. 8',
  },
  inconsistency: {
    title: 'Inconsistency',
    what: 'Only what refutes counts: VI 2, I 1. The lower, the less refuted.',
    source: 'Heuer 1999; Burton 2010',
  },
  diagnosticity: {
    title: 'How telling it is',
    what: 'The greatest weight between two rivals; 0 where all say the same.',
    formula: 'max |10 log₁₀ (pⱼ / pₖ)| dB',
  },
  test: {
    title: 'Test of process tracing',
    what: 'A region of the square of s = P(E | H) and f = P(E | one of the others), weighted by their priors: a smoking gun weighs 8 dB or more when seen, a hoop when a search fails, doubly decisive both, a straw in the wind neither.',
    formula: 'seen s / f; not seen (1 − s) / (1 − f)',
    source: 'Van Evera 1997; Collier 2011; Bennett 2015',
  },
  leaveOut: {
    title: 'Without it',
    what: 'Everything is weighed anew without this one thing. What has another source stays.',
    source: 'The jackknife',
  },
  draws: {
    title: 'Within the ranges',
    what: 'Every probability is drawn from its range (PERT), 20,000 times, and all is weighed anew. The band holds nine draws in ten. The same seed gives the same draws.',
    source: 'Saltelli et al. 2008',
  },
  prior: {
    title: 'With another prior',
    what: 'What would be believed if one prior went from 0 to 1 and the others kept their proportions. The prior breaks even where its rival is as probable as all others together.',
    formula: 'x / (1 + x), x = Σₖ wₖ Lₖ / Lⱼ',
    source: 'Robust Bayesian analysis: Berger 1985, ch. 4',
  },
  tornado: {
    title: 'One range at a time',
    what: 'One probability at its lowest and at its highest, all others as they are: what is then believed of the leader.',
  },
  turning: {
    title: 'What would turn it',
    what: 'The smallest change of one probability at which the two first are level.',
    formula: 'their distance in dB',
  },
  gain: {
    title: 'Expected information gain',
    what: 'How much less uncertain one expects to be after looking, whatever is found. 1 bit settles an even question of two.',
    formula: 'H(π) − Σ P(e) H(π | e)',
    source: 'Lindley 1956',
  },
  grades: {
    title: 'Worth of source grades',
    what: 'Of the reports of a source with this grade, the share r that carries the information; the others come with probability u (0.5 unless the assessment says otherwise) whatever is true. F, and no grade, mean that nobody knows. The numbers are our own choice.',
    formula: 'p* = r p + (1 − r) u',
    source: 'Letters: NATO AJP-2.1 (Admiralty). Formula: Schum 1994',
  },
  scale: {
    title: 'Scale of weights',
    what: 'From how many dB on a weight is called so in the verdict; under the first it is next to nothing. It names weights and moves none. The numbers are our own choice.',
    formula: '10 dB is 10 to 1, 20 dB is 100 to 1: ratio = 10^(dB / 10)',
    source: 'After Fairfield & Charman 2017; Good 1985',
  },
  origins: {
    title: 'Discounts for a common origin',
    what: 'Of those that come from one text or agency the strongest counts in full, and each of the others with the power 1 − λ: 1 counts them as one, 0 each in full. A new origin begins at 1.',
    formula: 'p* = p^(1 − λ)',
    source: 'Fairfield & Charman 2017',
  },
} as const satisfies Record<string, Explanation>;
export type Explained = keyof typeof EXPLANATIONS;
