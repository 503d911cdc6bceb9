/** A corrected text is a new one beside the old one; the document points to it from then on. */
import { change } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Document } from './document.ts';
import { layOutPlain } from './lay-out.ts';
import { revisionToRow } from './rows.ts';
import { keepText, readDocument } from './store.ts';

/** What was coded in the old text is not touched here: see the coding room. */
export const correctText = (
  context: Context,
  id: string,
  text: string,
  reason: string,
): Promise<Document> =>
  change(context, 'Correct the text of a document', async (door) => {
    if (text.trim() === '') {
      throw new DomainError('invalid', 'The corrected text is empty: remove the document instead.');
    }
    const document = await readDocument(door.db, id);
    const { sha256 } = await keepText(door.db, text, layOutPlain(text), document.language);
    if (sha256 === document.text) return document;
    const revision = document.revision + 1;
    await door.update('documents', id, { text: sha256, revision });
    await door.insert(
      'document_revisions',
      revisionToRow({
        id: door.context.newId('rev_'),
        document: id,
        number: revision,
        text: sha256,
        at: door.context.clock().toISOString(),
        user: door.context.user,
        reason,
      }),
    );
    return { ...document, text: sha256, revision };
  });
