/** The part of edtf.js that is used here; the package ships no types. */
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    covers(other: EdtfValue): boolean;
  }
  export default function edtf(input: string): EdtfValue;
  export function parse(input: string): { type: string; values: unknown[] };
}
