'use client';

import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Activity } from '#core/lesson/activities/activity';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { type Sentence, sentence } from '#core/words/messages';
import type { SavedPlan } from '../../live/plan-library';
import { TextField } from '../../parts/setup/fields/text-field';
import { RefusalLine } from '../../ui/refusal-line';
import { TitledDialog } from '../../ui/titled-dialog';
import { useWords } from '../../words/language';
import { keepInPlan, type PlanKeeper } from './keep-in-plan';

const NEW = '';

/** Keeps what was found as an activity of a plan: of a saved one, or of a new one. */
export function KeepDialog({
  activity,
  title: firstTitle,
  planTitle: firstPlanTitle,
  note,
  keeper,
  onShut,
}: {
  activity: Activity;
  /** What it is called unless something else is typed. */
  title: string;
  planTitle: string;
  note: string;
  /** null: there is no connection yet. */
  keeper: PlanKeeper | null;
  onShut: () => void;
}) {
  const words = useWords('replay', 'refusals', 'host-refusals');
  const [title, setTitle] = useState(firstTitle.slice(0, PLAN_TEXTS.itemTitle));
  const [planTitle, setPlanTitle] = useState(firstPlanTitle.slice(0, PLAN_TEXTS.planTitle));
  const [plans, setPlans] = useState<readonly SavedPlan[] | null>(null);
  const [plan, setPlan] = useState(NEW);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const [done, setDone] = useState<Sentence | null>(null);
  const planId = useId();
  const library = keeper?.library;
  useEffect(() => {
    library?.list().then(setPlans, () => setRefusal(sentence('replay.keep.unreached')));
  }, [library]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending || keeper === null) return;
    setPending(true);
    setRefusal(null);
    const where = plan === NEW ? { title: planTitle } : { id: plan };
    const kept = await keepInPlan(
      { activity, title, note: note.slice(0, PLAN_TEXTS.note), plan: where },
      keeper,
    );
    setPending(false);
    if (kept.isDone) setDone(kept.message);
    else setRefusal(kept.message);
  };
  return (
    <TitledDialog title={words.say('replay.keep.title')} onShut={onShut}>
      {done === null ? (
        <form onSubmit={submit} className="grid gap-4">
          <p className="text-[15px]">{words.say('replay.keep.note')}</p>
          <TextField
            label={words.say('replay.keep.item-title')}
            value={title}
            most={PLAN_TEXTS.itemTitle}
            onChange={setTitle}
          />
          <div className="grid gap-1">
            <label htmlFor={planId} className="text-[14px] type-label text-mut">
              {words.say('replay.keep.plan')}
            </label>
            <select
              id={planId}
              value={plan}
              onChange={(event) => setPlan(event.currentTarget.value)}
              className="min-h-11 w-full min-w-0 rounded-control border border-line2 bg-bg px-3 text-[16px]"
            >
              <option value={NEW}>{words.say('replay.keep.new-plan')}</option>
              {(plans ?? []).map((saved) => (
                <option key={saved.id} value={saved.id}>
                  {saved.title}
                </option>
              ))}
            </select>
          </div>
          {plan === NEW && (
            <TextField
              label={words.say('replay.keep.plan-title')}
              value={planTitle}
              most={PLAN_TEXTS.planTitle}
              onChange={setPlanTitle}
            />
          )}
          <RefusalLine refusal={refusal && words.tell(refusal)} />
          <button
            type="submit"
            aria-disabled={isPending || keeper === null || undefined}
            className="min-h-11 justify-self-end rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
          >
            {words.say(keepingKey(keeper !== null, isPending))}
          </button>
        </form>
      ) : (
        <p role="status" className="text-[17px]">
          {words.tell(done)}
        </p>
      )}
    </TitledDialog>
  );
}

function keepingKey(isConnected: boolean, isPending: boolean) {
  if (!isConnected) return 'replay.keep.connecting';
  return isPending ? 'replay.keep.keeping' : 'replay.keep.submit';
}
