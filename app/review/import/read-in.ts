import { MOST_FILE_BYTES } from '#core/protocol/desk';
import { type NotDone, sendToDesk } from '../../live/desk/send-to-desk';

export type ReadIn =
  | NotDone
  | { readonly kind: 'done'; readonly name: string; readonly session: string };

/** Sends a session's file to the desk. */
export async function readIn(file: File): Promise<ReadIn> {
  if (file.size > MOST_FILE_BYTES) {
    return { kind: 'refused', refusal: { code: 'too-large', mostBytes: MOST_FILE_BYTES } };
  }
  const sent = await sendToDesk<{ readonly session: string }>('import', file);
  return sent.kind === 'done'
    ? { kind: 'done', name: file.name, session: sent.value.session }
    : sent;
}
