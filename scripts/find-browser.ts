/** Looks for a browser that Playwright can drive: an installed Chrome, Chromium or Edge, or Chromium without windows. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  // The same engine at two thirds of the work.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

function candidates(): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Path of a browser, or null. `DRAGOMAN_BROWSER` overrules the search. */
export const findBrowser = (): string | null =>
  [process.env.DRAGOMAN_BROWSER ?? '', ...candidates()].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null;
