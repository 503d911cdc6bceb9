/** Okabe and Ito, without the yellow that pales on paper: for things that a case names and nobody else colours. */
export const PALETTE: readonly string[] = [
  ...['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#7f6fb0'],
];

export const paletteColour = (place: number): string =>
  PALETTE[place % PALETTE.length] ?? '#8f8a80';
