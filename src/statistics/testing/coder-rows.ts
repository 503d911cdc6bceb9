/** Reads tables as they are printed in the literature: one line a coder, one sign a unit, `*` for missing. */
export function coderRows(...lines: string[]): (number | null)[][] {
  return [...(lines[0] ?? '')].map((_, unit) =>
    lines.map((line) => (line[unit] === '*' ? null : Number(line[unit]))),
  );
}

/** Four coders, twelve units, five values, seven gaps: the example of Krippendorff (2011). */
export const CANONICAL = coderRows('123321412***', '1233224125*3', '*3332342251*', '12332441251*');
