'use client';

import { type FormEvent, useState } from 'react';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { TextField } from '../../../parts/setup/fields/text-field';
import { RefusalLine } from '../../../ui/refusal-line';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Attempt } from '../plan-props';
import type { PlanEdits } from '../use-plan-edits';

/** Saves the plan on this server under a title, which then becomes its title in this room too. */
export function SaveDialog({
  plan,
  edits,
  onSave,
  onShut,
}: {
  plan: LessonPlan;
  edits: PlanEdits;
  onSave: Attempt<LessonPlan>;
  onShut: () => void;
}) {
  const words = useWords('plan-panel');
  const [title, setTitle] = useState(plan.title);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    const named = { ...plan, title: title.trim() };
    const isNew = named.title !== plan.title;
    const done = words.say('plan-panel.saved', { title: named.title });
    const why = await onSave(named);
    if (why === null && isNew) await edits.change(named, done);
    else if (why === null) edits.say(done);
    setPending(false);
    if (why === null) onShut();
    else setRefusal(why);
  };
  return (
    <TitledDialog title={words.say('plan-panel.save')} onShut={onShut}>
      <form onSubmit={submit} className="grid gap-4">
        <p className="text-[15px]">{words.say('plan-panel.save.note')}</p>
        <TextField
          label={words.say('plan-panel.save.title')}
          value={title}
          most={PLAN_TEXTS.planTitle}
          onChange={setTitle}
        />
        <RefusalLine refusal={refusal} />
        <button
          type="submit"
          aria-disabled={isPending || undefined}
          className="min-h-11 justify-self-end rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
        >
          {words.say(isPending ? 'plan-panel.save.saving' : 'plan-panel.save.save')}
        </button>
      </form>
    </TitledDialog>
  );
}
