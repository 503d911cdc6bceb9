import { useEffect, useRef, useState } from 'react';
import type { Reckoned } from './reckon.ts';
import type { ReportProblem, ReportQuestion, ReportReply } from './report-worker.ts';
import type { StoredWeighing } from './stored-weighing.ts';

/** Milliseconds without a change after which the heavy part begins. */
const PAUSE = 120;

export interface VerdictReporting {
  /** Of the last weighing that had a verdict; null before the first. */
  found: ReportReply | null;
  /** Why the draws came to nothing; empty where they did not. */
  problem: string;
  /** It is of an earlier state than the screen. */
  stale: boolean;
}

/** What the verdict hangs on, reckoned beside the screen; a later question overtakes an earlier one. */
export function useVerdictReport(
  { weighing, then, tried }: Reckoned,
  names: StoredWeighing['names'],
  seed: number,
): VerdictReporting {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [found, setFound] = useState<ReportReply | null>(null);
  const [problem, setProblem] = useState('');
  const [current, setCurrent] = useState(0);
  const hasVerdict = tried.verdict !== null;
  useEffect(() => {
    const made = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<ReportReply | ReportProblem>) => {
      if (data.number !== asked.current) return;
      setProblem('problem' in data ? data.problem : '');
      setFound('problem' in data ? null : data);
    };
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    const number = asked.current;
    setCurrent(number);
    if (!hasVerdict) return;
    const timer = setTimeout(() => {
      const question: ReportQuestion = { number, weighing, then, names, options: { seed } };
      worker.current?.postMessage(question);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [weighing, then, names, seed, hasVerdict]);
  return { found, problem, stale: found?.number !== current };
}
