'use client';

import { useMemo, useRef, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { useWords } from '../../words/language';
import { planFileText } from './file/write';
import type { Attempt } from './plan-props';

/** What the last change did, as a sentence. */
export interface EditNotice {
  readonly message: string;
  readonly isRefusal: boolean;
}

interface Change {
  readonly before: LessonPlan;
  readonly after: LessonPlan;
}

/** A plan that the server has accepted but not yet told: its answer comes a moment before the view. */
interface Taken {
  readonly plan: LessonPlan;
  /** The texts of earlier plans, which may still be told. */
  readonly inPlaceOf: readonly string[];
}

export interface PlanEdits {
  /** What the server has, as last told or since accepted. The next change starts from it. */
  readonly plan: LessonPlan;
  /** Sent and not yet answered. */
  readonly isPending: boolean;
  readonly notice: EditNotice | null;
  /**
   * Sends a changed plan, and shows `done` once the server has it, or its refusal.
   * @returns null once it is done, otherwise why not
   */
  readonly change: (plan: LessonPlan, done: string) => Promise<string | null>;
  /** null when there is nothing to undo, or another console has changed the plan since. */
  readonly undo: (() => void) | null;
  readonly say: (message: string) => void;
  readonly complain: (message: string) => void;
}

/**
 * Changes a plan, one change at a time, and can undo the last one. What it has said goes when another item is opened:
 * by then nobody undoes it, and it would lie over the plan.
 * @param told the plan in the latest view
 * @param presentItem the item that is open, if any
 */
export function usePlanEdits(
  told: LessonPlan,
  onChange: Attempt<LessonPlan>,
  presentItem: string | null = null,
): PlanEdits {
  const words = useWords('plan-panel');
  const [isPending, setPending] = useState(false);
  const [said, setSaid] = useState<(EditNotice & { readonly during: string | null }) | null>(null);
  const [last, setLast] = useState<Change | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const toldText = useMemo(() => planFileText(told), [told]);
  const isTold = taken !== null && !taken.inPlaceOf.includes(toldText);
  if (isTold) setTaken(null);
  const plan = taken === null || isTold ? told : taken.plan;
  const busy = useRef(false);
  const say = (message: string, isRefusal: boolean) =>
    setSaid({ message, isRefusal, during: presentItem });

  const send = async (next: LessonPlan, done: string): Promise<string | null> => {
    if (busy.current) return words.say('plan-panel.on-its-way');
    busy.current = true;
    setPending(true);
    const refusal = await onChange(next);
    busy.current = false;
    setPending(false);
    say(refusal ?? done, refusal !== null);
    if (refusal === null) setTaken({ plan: next, inPlaceOf: [toldText, planFileText(plan)] });
    return refusal;
  };
  const change = async (after: LessonPlan, done: string) => {
    const refusal = await send(after, done);
    if (refusal === null) setLast({ before: plan, after });
    return refusal;
  };
  const undo = async ({ before }: Change) => {
    if ((await send(before, words.say('plan-panel.undone'))) === null) setLast(null);
  };
  const canUndo = last !== null && planFileText(plan) === planFileText(last.after);
  return {
    plan,
    isPending,
    notice: said?.during === presentItem ? said : null,
    change,
    undo: canUndo ? () => void undo(last) : null,
    say: (message) => say(message, false),
    complain: (message) => say(message, true),
  };
}
