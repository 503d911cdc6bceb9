/** Numbers of a weighing in words. */
export const percent = (share: number): string => {
  const value = 100 * share;
  if (value > 0 && value < 0.5) return '< 1 %';
  if (value < 100 && value > 99.5) return '> 99 %';
  return `${value.toFixed(0)} %`;
};

/** `31–82 %`; one share where both ends read the same, and room around the dash where an end has a sign. */
export function percentRange(low: number, high: number): string {
  const [from, to] = [percent(low), percent(high)];
  if (from === to) return to;
  const dash = /[<>]/u.test(from + to) ? ' – ' : '–';
  return `${from.replace(' %', '')}${dash}${to}`;
}

/** `+3.0`, `−10.0`; an excluded rival has no number. */
export const signed = (decibels: number | null): string => {
  if (decibels === null) return '';
  if (decibels === Infinity) return '+∞';
  if (decibels === -Infinity) return '−∞';
  const text = Math.abs(decibels).toFixed(1);
  return text === '0.0' ? '0' : `${decibels < 0 ? '−' : '+'}${text}`;
};

const times = (ratio: number): string => {
  if (ratio >= 100) return ratio.toFixed(0);
  return Number(ratio.toPrecision(2)).toString();
};

/** “8 times likelier if Departure than if Old obligations”. */
export function likelierWords(p: number, q: number, one: string, other: string): string {
  if (p === 0 && q === 0) return `impossible under “${one}” and under “${other}”`;
  if (q === 0) return `possible under “${one}” only`;
  if (p === 0) return `possible under “${other}” only`;
  const ratio = p / q;
  if (Math.abs(Math.log10(ratio)) < 0.005) return `as likely if “${one}” as if “${other}”`;
  return ratio > 1
    ? `${times(ratio)} times likelier if “${one}” than if “${other}”`
    : `${times(1 / ratio)} times likelier if “${other}” than if “${one}”`;
}

export const short = (p: number): string => String(Number(p.toPrecision(3)));

/** To two digits, but never 0 or 1 for what is neither. */
export const priorWords = (prior: number): string => {
  if (prior > 0 && prior < 0.005) return 'under 0.01';
  return prior < 1 && prior > 0.995 ? 'over 0.99' : prior.toFixed(2);
};
