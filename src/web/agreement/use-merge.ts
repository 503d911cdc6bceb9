import { useMutation } from '@tanstack/react-query';
import type { MergeDecisions, MergePreview, MergeResult } from '../../coding/merge/model.ts';
import { send } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';

const formOf = (file: File, decisions?: MergeDecisions): FormData => {
  const form = new FormData();
  form.set('file', file);
  if (decisions) form.set('decisions', JSON.stringify(decisions));
  return form;
};

const post = async (path: string, body: FormData): Promise<unknown> =>
  (await send(path, { method: 'POST', body })).json();

export const usePreviewMerge = () =>
  useMutation({
    mutationFn: async (file: File) =>
      // The answer of our own server, whose shape its route declares.
      (await post('/merge/preview', formOf(file))) as MergePreview,
  });

export const useMerge = (onDone: (result: MergeResult) => void) =>
  useChange(
    async ({ file, decisions }: { file: File; decisions: MergeDecisions }) =>
      (await post('/merge', formOf(file, decisions))) as MergeResult,
    { onDone },
  );
