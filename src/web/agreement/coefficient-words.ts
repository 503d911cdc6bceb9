/** What each coefficient answers, how it is reckoned, and by whom it is; shown where its number stands. */
export type CoefficientName =
  | 'alpha'
  | 'unitizing'
  | 'marking'
  | 'coding'
  | 'ofCode'
  | 'kappa'
  | 'ac1';

interface Words {
  readonly sign: string;
  readonly answers: string;
  readonly formula: string;
  readonly source: string;
}

const KRIPPENDORFF_2016 = 'Krippendorff, Mathet, Bouvry & Widlöcher 2016';

export const COEFFICIENTS: Readonly<Record<CoefficientName, Words>> = {
  alpha: {
    sign: 'α',
    answers: 'Do coders give the same values to the same units? 1: always; 0: as by chance.',
    formula: 'α = 1 − Dₒ / Dₑ: observed by expected disagreement, nominal',
    source: 'Krippendorff 2004, 2019',
  },
  unitizing: {
    sign: 'uα',
    answers: 'Are the same stretches marked, with the same codes?',
    formula: 'uα = 1 − (ℓ − Σ ℓ_cc) / (Σ ε − Σ ε_cc), over lengths of intersections, gaps included',
    source: KRIPPENDORFF_2016,
  },
  marking: {
    sign: '|uα',
    answers: 'Are the same stretches marked, whatever the code?',
    formula: 'as uα, with all codes taken for one',
    source: KRIPPENDORFF_2016,
  },
  coding: {
    sign: 'cuα',
    answers: 'Where two coders marked the text, did they choose the same code?',
    formula: 'as uα, only over what two coders marked, without gaps',
    source: KRIPPENDORFF_2016,
  },
  ofCode: {
    sign: '(k)uα',
    answers: 'Did others choose this code too, where they marked the text at all?',
    formula: '(k)uα = 1 − (ε*·k / ℓ*·k) (ℓ*·k − ℓ*kk) / (ε*·k − ε*kk)',
    source: KRIPPENDORFF_2016,
  },
  kappa: {
    sign: 'κ',
    answers: 'The same for two coders, chance reckoned from the habits of each.',
    formula: 'κ = (Pₒ − Pₑ) / (1 − Pₑ)',
    source: 'Cohen 1960',
  },
  ac1: {
    sign: 'AC1',
    answers: 'As κ, but it stays high where one answer prevails.',
    formula: 'AC1 = (Pₒ − Pₑ) / (1 − Pₑ), Pₑ = Σ π (1 − π) / (q − 1)',
    source: 'Gwet 2008',
  },
};

/** `.742`, `−.081`, `1`, as such numbers are printed. */
export const printed = (value: number): string =>
  value
    .toFixed(3)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−')
    .replace(/^−\.000$/, '.000');
