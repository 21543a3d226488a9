import { readBlackboard } from './blackboard';
import { readBrightspace } from './brightspace';
import { readCanvas } from './canvas';
import { readMoodle } from './moodle';
import type { ReadHeader, ToolRules } from './tool-rules';

const READERS: readonly ReadHeader[] = [readCanvas, readBrightspace, readBlackboard];

/** Whose download this is, by its header. @param heads trimmed */
export function toolOf(heads: readonly string[]): ToolRules {
  for (const read of READERS) {
    const rules = read(heads);
    if (rules !== null) return rules;
  }
  return readMoodle(heads);
}
