import { MOST_FILE_BYTES } from '#core/protocol/desk';
import { SIGNED_OUT } from '../desk/refusal-words';
import { sendToDesk } from '../desk/send-to-desk';
import { IMPORT_WORDS, refusalWords } from './words';

export type ReadIn =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'done'; readonly name: string; readonly session: string };

/** Sends a session's file to the desk. */
export async function readIn(file: File): Promise<ReadIn> {
  if (file.size > MOST_FILE_BYTES) {
    return refused(refusalWords({ code: 'too-large', mostBytes: MOST_FILE_BYTES }));
  }
  const sent = await sendToDesk<{ readonly session: string }>('import', file);
  switch (sent.kind) {
    case 'done':
      return { kind: 'done', name: file.name, session: sent.value.session };
    case 'refused':
      return refused(refusalWords(sent.refusal));
    case 'signed-out':
      return refused(SIGNED_OUT);
    case 'no-server':
      return refused(IMPORT_WORDS.unreachable);
  }
}

function refused(why: string): ReadIn {
  return { kind: 'refused', why };
}
