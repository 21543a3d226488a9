'use client';

import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { TextField } from '../../parts/setup/fields/text-field';
import { useWords } from '../../words/language';
import { ActivityEditor } from './activity-editor';
import { isTimed, type RoundDraft } from './round-draft';
import { TimeLimitField } from './time-limit-field';

/** An activity made on the spot: what it is, what the class reads above it, how long there is. */
export function SetupForm({
  draft,
  onChange,
}: {
  draft: RoundDraft;
  onChange: (draft: RoundDraft) => void;
}) {
  const words = useWords('setup');
  return (
    <section
      aria-label={words.say('setup.next-activity')}
      className="grid grid-cols-[minmax(0,1fr)] gap-5"
    >
      <ActivityEditor
        draft={draft.activity}
        onChange={(activity) => onChange({ ...draft, activity })}
      />
      <div className="grid gap-4 border-t border-line pt-5">
        {isTimed(draft.activity.kind) && (
          <TimeLimitField limit={draft.limit} onChange={(limit) => onChange({ ...draft, limit })} />
        )}
        <TextField
          label={words.say('setup.title')}
          value={draft.title}
          most={PLAN_TEXTS.itemTitle}
          onChange={(title) => onChange({ ...draft, title })}
          className="max-w-110"
        />
      </div>
    </section>
  );
}
