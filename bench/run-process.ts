import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one finished process took. */
export interface ProcessRun {
  seconds: number;
  /** Peak resident memory in MiB (Linux: VmHWM of the process itself); null where the system does not tell. */
  peakMiB: number | null;
  /** Seconds of processor time, all threads (Linux, to a hundredth): tells little of what else the machine does. */
  processor: number | null;
  exitCode: number;
}

function readPeak(pid: number): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) / 1024 : null;
  } catch {
    return null;
  }
}

/** Fields 14 and 15 of proc_pid_stat(5), in hundredths of a second; the name before them may hold blanks. */
function readProcessor(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** Runs one command to its end, its output thrown away, and measures it from outside. */
export function runProcess(command: string, args: string[]): Promise<ProcessRun> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let peakMiB: number | null = null;
    let processor: number | null = null;
    const sample = (): void => {
      if (child.pid === undefined) return;
      peakMiB = readPeak(child.pid) ?? peakMiB;
      processor = readProcessor(child.pid) ?? processor;
    };
    const timer = setInterval(sample, 5);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ seconds, peakMiB, processor, exitCode: code ?? 1 });
    });
  });
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
