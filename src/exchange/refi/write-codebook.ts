/** A codebook as `.qdc`, and as part of a project. */

import { type CodeNode, codeTree } from '../../coding/codebook.ts';
import { newGuid } from '../../coding/guid.ts';
import { listCodes } from '../../coding/store.ts';
import type { Db } from '../../db/schema.ts';
import { DomainError } from '../../kernel/errors.ts';
import { isGuid } from '../project/foreign-project.ts';
import { writeDescription } from './code-description.ts';
import { XmlWriter } from './xml-writer.ts';

export const ORIGIN = 'Dragoman';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A GUID as the schema wants it; what is none is turned into one, always the same. */
export const writtenGuid = (guid: string): string => (isGuid(guid) ? guid.trim() : newGuid(guid));

/** `noteRefs` are the notes of a code: a project has them, a codebook may not. */
export function writeCodes(
  xml: XmlWriter,
  nodes: readonly CodeNode[],
  noteRefs: (code: CodeNode) => string = () => '',
): string {
  return nodes
    .map((code) =>
      xml.element(
        'Code',
        {
          guid: writtenGuid(code.guid),
          name: code.name,
          isCodable: code.codable,
          color: code.colour.toUpperCase(),
        },
        xml.text('Description', writeDescription(code)),
        noteRefs(code),
        writeCodes(xml, code.children, noteRefs),
      ),
    )
    .map((code) => `${code}\n`)
    .join('');
}

export async function exportCodebook(db: Db): Promise<Uint8Array> {
  const codes = codeTree(await listCodes(db));
  if (codes.length === 0) {
    throw new DomainError('invalid', 'The codebook has no codes yet: there is nothing to export.');
  }
  const xml = new XmlWriter();
  const book = xml.element(
    'CodeBook',
    { xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN },
    xml.container('Codes', writeCodes(xml, codes)),
  );
  return new TextEncoder().encode(`${XML_HEAD}${book}\n`);
}
