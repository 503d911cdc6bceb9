/** The small part of citeproc-js that we call: it ships no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(system: System, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** `[parameters, entries]`, or false when the style has no bibliography. */
    makeBibliography(): [unknown, string[]] | false;
    processCitationCluster(
      citation: object,
      before: readonly [string, number][],
      after: readonly [string, number][],
    ): [unknown, [number, string, string][]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
