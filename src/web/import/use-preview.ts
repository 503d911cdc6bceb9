/** Reading a file before it is kept, and keeping it with what a person has set right. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { anchorOf } from '../../articles/corrections/anchor.ts';
import { applyCorrection, type CorrectionValue } from '../../articles/corrections/correction.ts';
import type { Article } from '../../articles/model.ts';
import type { Span } from '../../kernel/span.ts';
import type { Source } from '../../sources/model.ts';
import { answer, api, send } from '../parts/api.ts';

export interface Preview {
  file: File;
  article: Article;
  sources: Source[];
  fileText: string | null;
  known: { id: string; title: string } | null;
  corrections: { span: Span; value: CorrectionValue }[];
}

export type Stage =
  | { at: 'waiting' }
  | { at: 'reading'; fileName: string }
  | { at: 'shown'; preview: Preview }
  | { at: 'keeping'; preview: Preview; then: Then }
  | { at: 'failed'; error: Error; fileName: string };

const toError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

const upload = (path: string, file: File, signal?: AbortSignal): Promise<Response> =>
  send(`${path}?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(signal ? { signal } : {}),
  });

async function keepPreview({ file, corrections, sources }: Preview): Promise<string> {
  const response = await upload('/articles', file);
  const { id } = (await response.json()) as { id: string };
  if (corrections.length === 0) return id;
  const ids = await registeredIds(id, sources);
  for (const { span, value } of corrections) {
    const inRegister =
      'source' in value ? { ...value, source: ids.get(value.source) ?? value.source } : value;
    const json = { target: { kind: 'span' as const, ...span }, value: inRegister };
    await answer(api.articles[':id'].corrections.$post({ param: { id }, json }));
  }
  return id;
}

/** The register may have given a source of the preview another id: the same title says which. */
async function registeredIds(id: string, sources: readonly Source[]): Promise<Map<string, string>> {
  const kept = await answer(api.articles[':id'].$get({ param: { id } }));
  const byTitle = new Map(kept.sources.map(({ id: own, csl }) => [csl.title ?? own, own]));
  return new Map(sources.map((one) => [one.id, byTitle.get(one.csl.title ?? one.id) ?? one.id]));
}

const audit = (article: string) =>
  answer(api.articles[':article'].audit.$post({ param: { article } }));

/** What follows the keeping: the page of the article, or its audit at once. */
export type Then = 'read' | 'audit';

export function usePreview(onKept: (id: string, then: Then) => void) {
  const [stage, setStage] = useState<Stage>({ at: 'waiting' });
  const running = useRef<AbortController | null>(null);
  const queries = useQueryClient();
  const fail = (error: unknown, fileName: string): void =>
    setStage({ at: 'failed', error: toError(error), fileName });

  const read = async (file: File): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setStage({ at: 'reading', fileName: file.name });
    try {
      const response = await upload('/articles/preview', file, control.signal);
      // The shape is that of the preview route, which the typed client cannot call with a file.
      const body = (await response.json()) as Omit<Preview, 'file' | 'corrections'>;
      if (!control.signal.aborted) {
        setStage({ at: 'shown', preview: { ...body, file, corrections: [] } });
      }
    } catch (error) {
      if (!control.signal.aborted) fail(error, file.name);
    }
  };
  const discard = (): void => {
    running.current?.abort();
    setStage({ at: 'waiting' });
  };
  const keep = async (preview: Preview, then: Then): Promise<void> => {
    setStage({ at: 'keeping', preview, then });
    try {
      const id = await keepPreview(preview);
      // Kept is kept: where the audit fails, its room says so and offers to run it.
      if (then === 'audit') await audit(id).catch(() => undefined);
      await queries.invalidateQueries();
      onKept(id, then);
    } catch (error) {
      fail(error, preview.file.name);
    }
  };
  const correct = (preview: Preview, span: Span, value: CorrectionValue): boolean => {
    const anchor = anchorOf(preview.article.text, span);
    const article = applyCorrection(preview.article, { anchor, value });
    if (!article) return false;
    const corrections = [...preview.corrections, { span, value }];
    setStage({ at: 'shown', preview: { ...preview, article, corrections } });
    return true;
  };
  return { stage, read, discard, keep, correct };
}
