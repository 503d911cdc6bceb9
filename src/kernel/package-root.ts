/** The folder that holds package.json, from `src/kernel` and from the built `dist/cli` alike: both lie two levels below it. */
export const packageRoot = new URL('../../', import.meta.url);
