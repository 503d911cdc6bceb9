/** Okabe and Ito (2008), without black: told apart by most colour-blind readers. */
export const CODE_COLOURS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#b8a800',
] as const;

/** The colour of the nth code of a codebook, unless a person chooses another. */
export const nextColour = (codes: number): string =>
  CODE_COLOURS[codes % CODE_COLOURS.length] ?? CODE_COLOURS[0];
