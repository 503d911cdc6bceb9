import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Has files of its own beside its code, is native, or (citeproc) must stay apart for its licence. */
const OUTSIDE = ['better-sqlite3', 'citeproc', 'node-sqlite3-wasm', 'open', 'pdfjs-dist'];

/**
 * The command line and the server as a few files instead of hundreds: finding and opening those took a
 * fifth of a cold start. What the code imports lazily stays a file of its own. Nothing is shortened, so
 * that a stack trace can be read; `NODE_OPTIONS=--enable-source-maps` leads it back to `src/`.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: OUTSIDE },
  build: {
    ssr: fileURLToPath(new URL('src/cli/main.ts', import.meta.url)),
    target: 'node20',
    outDir: fileURLToPath(new URL('dist/cli', import.meta.url)),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      // Addresses inside the program are relative to the folder of the file, which is therefore one.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
