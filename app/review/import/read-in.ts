import { MOST_FILE_BYTES } from '#core/protocol/desk';
import type { Words } from '#core/words/words';
import { sendToDesk } from '../desk/send-to-desk';
import { refusalWords } from './words';

export type ReadIn =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'done'; readonly name: string; readonly session: string };

/** Sends a session's file to the desk. */
export async function readIn(words: Words<'import'>, file: File): Promise<ReadIn> {
  if (file.size > MOST_FILE_BYTES) {
    return refused(refusalWords(words, { code: 'too-large', mostBytes: MOST_FILE_BYTES }));
  }
  const sent = await sendToDesk<{ readonly session: string }>('import', file);
  switch (sent.kind) {
    case 'done':
      return { kind: 'done', name: file.name, session: sent.value.session };
    case 'refused':
      return refused(refusalWords(words, sent.refusal));
    case 'signed-out':
      return refused(words.say('import.signed-out'));
    case 'no-server':
      return refused(words.say('import.unreachable'));
  }
}

function refused(why: string): ReadIn {
  return { kind: 'refused', why };
}
