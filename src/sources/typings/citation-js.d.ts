/** The small part of citation-js that we call: it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /** Always with a forced type: without one, text that looks like an address would be fetched. */
      chain(
        data: string,
        options: { forceType: string; generateGraph: false },
      ): Record<string, unknown>[];
    };
    output: { format(name: string, items: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
