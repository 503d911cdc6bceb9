/**
 * The bytes of imported files, kept under their sha-256. They are added and never changed, so they
 * stand outside the history: undoing an import leaves them, doing it again finds them.
 */
import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import type { Db } from './schema.ts';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Keeps the bytes once and returns their sha-256. Call it with a door's `context` inside a change. */
export async function keepOriginal(
  context: Context,
  bytes: Uint8Array,
  mediaType: string,
): Promise<string> {
  const hash = sha256(bytes);
  await context.db
    .insertInto('originals')
    .values({
      sha256: hash,
      bytes,
      size: bytes.byteLength,
      media_type: mediaType,
      added_at: context.clock().toISOString(),
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  return hash;
}

export async function readOriginal(
  db: Db,
  hash: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | null> {
  const row = await db
    .selectFrom('originals')
    .select(['bytes', 'media_type'])
    .where('sha256', '=', hash)
    .executeTakeFirst();
  return row ? { bytes: row.bytes, mediaType: row.media_type } : null;
}
