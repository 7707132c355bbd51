import { normalXmlBytes } from '../xml/normal-bytes';
import { joinBytes } from '../zip/write-archive';

/** One change to the bytes of a part: `remove` bytes at `at` give way to `insert`. */
export interface ByteEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The XML of a part that is to be edited, and what goes before it again when it is written (a byte order mark, or nothing). */
export interface EditablePart {
  readonly head: Uint8Array;
  readonly body: Uint8Array;
}

/** A part as UTF-8. One in another encoding is written back as UTF-8, so its XML declaration, which would lie, is left off. */
export function editablePart(raw: Uint8Array): EditablePart {
  const body = normalXmlBytes(raw);
  if (body.buffer === raw.buffer) return { head: raw.subarray(0, raw.length - body.length), body };
  const afterDeclaration = body[0] === 60 && body[1] === 63 ? body.indexOf(62) + 1 : 0;
  return { head: new Uint8Array(0), body: body.subarray(afterDeclaration) };
}

/** The part with its edits made. Edits must be in order and must not overlap; those at one place are made in the order given. */
export function applyEdits(part: EditablePart, edits: readonly ByteEdit[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [part.head];
  let at = 0;
  for (const edit of edits) {
    pieces.push(part.body.subarray(at, edit.at), encoder.encode(edit.insert));
    at = edit.at + edit.remove;
  }
  pieces.push(part.body.subarray(at));
  return joinBytes(pieces);
}
