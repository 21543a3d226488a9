import { isSame } from '#core/base/same';
import { checkExperiment, type Experiment } from '#core/engine/experiment/experiment';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { type PlanFault, planFaultSentence, planFaults } from '#core/lesson/plan/lesson-plan-check';
import { lessonPlanSchema } from '#core/protocol/shapes/lesson-plan';
import { sentence } from '#core/words/messages';
import { type FileFault, MOST_CHARACTERS, VERSION, VERSION_FIELD } from './format';
import { issueFaults } from './issue-faults';
import { type JsonText, type Path, readJson } from './json-text';

export type ReadPlan =
  | { readonly ok: true; readonly plan: LessonPlan }
  /** In line order, never empty. */
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** As many as a person can fix in one go. */
const MOST_FAULTS = 12;

/**
 * Reads a lesson plan from a file's text. Brings in zod and a JSON parser with positions, so load it only
 * once there is a file to read.
 */
export function readPlanFile(text: string): ReadPlan {
  if (text.length > MOST_CHARACTERS) {
    const message = sentence('plan-file.too-long', { most: MOST_CHARACTERS });
    return { ok: false, faults: [{ line: 1, message }] };
  }
  const json = readJson(text);
  if (!json.ok) return refused(json.faults);
  const { value, lineOf } = json.value;

  const versionFault = faultOfVersion(json.value);
  if (versionFault !== null) return refused([versionFault]);
  const { [VERSION_FIELD]: _version, ...rest } = value as Record<string, unknown>;

  const plan = lessonPlanSchema.safeParse(rest);
  if (!plan.success) {
    const faults = plan.error.issues.flatMap((issue) => issueFaults(issue, rest));
    return refused(faults.map(({ path, message }) => ({ line: lineOf(path), message })));
  }
  const faults = planFaults(plan.data);
  if (faults.length === 0) return { ok: true, plan: plan.data };
  return refused(
    faults.map((fault) => ({
      line: lineOf(pathOf(plan.data, fault)),
      message: planFaultSentence(plan.data, fault),
    })),
  );
}

function faultOfVersion({ value, lineOf }: JsonText): FileFault | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const version = isObject ? (value as Record<string, unknown>)[VERSION_FIELD] : undefined;
  if (!isObject || !Object.hasOwn(value, VERSION_FIELD)) {
    const message = sentence('plan-file.no-plan', { field: VERSION_FIELD, version: VERSION });
    return { line: lineOf([]), message };
  }
  if (version === VERSION) return null;
  const line = lineOf([VERSION_FIELD]);
  return typeof version === 'number' && version > VERSION
    ? {
        line,
        message: sentence('plan-file.newer', { version, readable: VERSION }),
      }
    : { line, message: sentence('plan-file.version', { readable: VERSION }) };
}

/** Where a fault in the plan is: for a fault in an experiment, its own field. */
function pathOf({ items }: LessonPlan, { item, field, message }: PlanFault): Path {
  if (item === null) return [field];
  const path = ['items', item, field];
  const activity = items[item]?.activity;
  if (field !== 'activity' || activity === undefined) return path;
  for (const [key, value] of Object.entries(activity)) {
    if (key !== 'experiment' && key !== 'rival') continue;
    const experiment: Experiment = value;
    const fault = checkExperiment(experiment);
    if (fault === null || !isSame(fault.message, message)) continue;
    const isOwn = Object.hasOwn(experiment, fault.field);
    return [...path, key, ...(isOwn ? [] : ['hyperparameters']), fault.field];
  }
  return path;
}

function refused(faults: readonly FileFault[]): ReadPlan {
  const sorted = [...faults].sort((a, b) => a.line - b.line);
  const [first] = sorted.slice(MOST_FAULTS);
  if (first === undefined) return { ok: false, faults: sorted };
  const more = {
    line: first.line,
    message: sentence('plan-file.more', { count: sorted.length - MOST_FAULTS }),
  };
  return { ok: false, faults: [...sorted.slice(0, MOST_FAULTS), more] };
}
