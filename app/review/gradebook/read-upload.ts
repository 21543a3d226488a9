import { failure, type Result } from '#core/base/result';
import {
  type Gradebook,
  type GradebookFault,
  readGradebook,
} from '#core/report/gradebook/gradebook';
import { readTextFile } from '#core/report/gradebook/text-file';
import type { UploadFault } from './gradebook-words';

const MOST_BYTES = 5_000_000;

/** Reads the chosen file here: names and ids of a whole course need not leave the instructor's computer. */
export async function readUpload(
  file: Blob,
): Promise<Result<Gradebook, GradebookFault | UploadFault>> {
  if (file.size > MOST_BYTES) return failure({ kind: 'file-too-large' });
  try {
    return readGradebook(readTextFile(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return failure({ kind: 'unreadable' });
  }
}
