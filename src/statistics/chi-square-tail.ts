import { upperGamma } from './gamma.ts';

/**
 * P(X ≥ x) for chi-square with `degrees` degrees of freedom (a positive whole number): the p-value of a χ² or G².
 * Exact to about 12 digits; below 1e-308 it is 0. Abramowitz & Stegun (1964), 26.4.
 */
export const chiSquareTail = (x: number, degrees: number): number => upperGamma(degrees / 2, x / 2);
