import type { ReportValue } from '../../cases/report.ts';

export const cellText = (value: ReportValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Spreadsheets run cells that begin like formulas; a leading quote keeps them text. */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;

/** What XML 1.0 cannot hold, halves of characters among it. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

export const xmlText = (text: string): string => text.replaceAll(NOT_IN_XML, '\ufffd');
