import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { type Sentence, sentence } from '#core/words/messages';
import { saveFile } from '../../ui/save-file';
import { type FileFault, MOST_CHARACTERS } from './file/format';
import { planFileName, planFileText } from './file/write';

/** Has the browser save the plan as a file. */
export function downloadPlan(plan: LessonPlan): void {
  const file = new Blob([planFileText(plan)], { type: 'application/json;charset=utf-8' });
  saveFile(file, planFileName(plan));
}

/** UTF-8 takes at most four bytes for a character. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** Never rejects: whatever keeps the file from being read becomes one of the faults. */
export async function readPlan(
  file: File,
): Promise<{ ok: true; plan: LessonPlan } | { ok: false; faults: readonly FileFault[] }> {
  const refuse = (message: Sentence) => ({ ok: false, faults: [{ line: 1, message }] }) as const;
  // Checked before reading: a film chosen by mistake would fill the memory.
  if (file.size > MOST_BYTES) return refuse(sentence('plan-file.too-large'));
  const text = await file.text().catch(() => null);
  if (text === null) return refuse(sentence('plan-file.unreadable'));
  const reader = await import('./file/read').catch(() => null);
  if (reader === null) {
    return refuse(sentence('plan-file.no-reader'));
  }
  return reader.readPlanFile(text);
}
