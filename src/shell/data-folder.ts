import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps what the user did not put anywhere: by the custom of each system. */
export function dataFolder(): string {
  const { env, platform } = process;
  const folder = (() => {
    if (env.DRAGOMAN_DATA) return env.DRAGOMAN_DATA;
    if (platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'Dragoman');
    if (platform === 'darwin') return join(homedir(), 'Library/Application Support/Dragoman');
    return join(env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'dragoman');
  })();
  mkdirSync(folder, { recursive: true });
  return folder;
}
