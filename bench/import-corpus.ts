/**
 * Memory and time of taking in a large corpus, and whether a killed import can be continued:
 * `tsx bench/import-corpus.ts [megabytes]`, 1000 when none are given. Documents are made of the made-up words of
 * `search-corpus.ts` in six scripts, some 2,700 words each, written as JSON Lines; the built command line reads them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { makeWriter } from './search-corpus.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'bin/dragoman.js');
const megabytes = Number(process.argv[2] ?? 1000);

async function writeCorpus(path: string): Promise<number> {
  const file = createWriteStream(path);
  const { document } = makeWriter();
  let bytes = 0;
  let count = 0;
  while (bytes < megabytes * 1e6) {
    const { language, parts, year } = document(count);
    const title = `Document ${count}`;
    const line = `${JSON.stringify({ title, text: parts.join('\n\n'), date: `${year}-05-01`, language, outlet: `outlet-${count % 40}.example` })}\n`;
    bytes += Buffer.byteLength(line);
    count += 1;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return count;
}

interface Watched {
  seconds: number;
  processor: number;
  peakMB: number;
  code: number | null;
  said: string;
}

/** `statm` and `stat` of proc(5) every second; killed after `killAfter` seconds when that is given. */
async function watch(args: string[], killAfter?: number): Promise<Watched> {
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.resume();
  let [peakMB, processor] = [0, 0];
  let code: number | null | undefined;
  child.on('exit', (status) => {
    code = status;
  });
  while (code === undefined) {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakMB = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processor = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It ended between two looks.
    }
    const seconds = (performance.now() - began) / 1000;
    if (killAfter !== undefined && seconds > killAfter) child.kill('SIGKILL');
    await setTimeout(killAfter === undefined ? 1000 : 100);
  }
  return { seconds: (performance.now() - began) / 1000, processor, peakMB, code, said };
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
try {
  const [corpus, study] = [join(folder, 'corpus.jsonl'), join(folder, 'study.dragoman')];
  const documents = await writeCorpus(corpus);
  console.log(`${(statSync(corpus).size / 1e6).toFixed(0)} MB, ${documents} documents`);
  const program = (...args: string[]): string =>
    spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' }).stdout.trim();
  program('new', study, '--title', 'Bench');
  const killed = await watch(['import', study, corpus, '--as', 'corpus'], 20);
  console.log(
    `killed after ${killed.seconds.toFixed(0)} s: ${program('check', study).split('\n').at(-1)}`,
  );
  const whole = await watch(['import', study, corpus, '--as', 'corpus']);
  console.log(whole.said.trim());
  console.log(
    `${whole.seconds.toFixed(0)} s, ${whole.processor.toFixed(0)} s of processor time, peak ${whole.peakMB.toFixed(0)} MB resident, exit ${whole.code}`,
  );
  console.log(`case file ${(statSync(study).size / 1e6).toFixed(0)} MB`);
  console.log(program('check', study).split('\n').at(-1));
} finally {
  rmSync(folder, { recursive: true });
}
