/** What is left of a probability when it comes through a source (Schum 1994; Fairfield & Charman 2022, appendix B). */

/** p* = offset + scale · p */
export interface Passage {
  offset: number;
  scale: number;
}

export const UNCHANGED: Passage = { offset: 0, scale: 1 };

/** p* = r p + (1 − r) u: a share r of the reports carries the information, the others come with probability u anyway. */
export const mixture = (r: number, u: number): Passage => ({ offset: (1 - r) * u, scale: r });

/** p* = h p + φ (1 − p): it is reported with h when true and with φ when false. The same as a mixture with h = r + (1 − r) u, φ = (1 − r) u. */
export const witness = (h: number, phi: number): Passage => ({ offset: phi, scale: h - phi });

/** P(not found) = 1 − q p: what is there with probability p is found by a search of sensitivity q. */
export const notFound = (q: number): Passage => ({ offset: 1, scale: -q });

export const through = ({ offset, scale }: Passage, p: number): number =>
  Math.min(1, Math.max(0, offset + scale * p));

/** The greatest likelihood ratio that such a source can lend to anything; infinite for one that never errs. */
export const greatestRatio = (passage: Passage): number => {
  const [a, b] = [through(passage, 0), through(passage, 1)];
  return Math.max(a, b) / Math.min(a, b);
};
