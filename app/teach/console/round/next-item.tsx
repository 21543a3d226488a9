'use client';

import { experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { LossTitle } from '../../../ui/formula/loss-title';
import { activityName } from '../../../ui/words/activity-words';
import { experimentWords } from '../../../ui/words/experiment-words';
import { ENGLISH_WORDS } from '../../../words/english';
import { ItemNote } from './item-note';

/** What the big button will open, shown in the lobby so that nobody has to guess. */
export function NextItem({ item, view }: { item: PlanItem | null; view: InstructorView }) {
  if (item === null) {
    return (
      <p className="max-w-140 text-[16px]">
        {view.plan.items.length === 0
          ? 'The plan is empty. Make an activity on the spot, or put some into the plan.'
          : 'The plan is through. Choose an item to repeat it, make a new activity, or close the room: the review keeps every round.'}
      </p>
    );
  }
  const experiment = experimentOf(item.activity);
  const at = view.plan.items.indexOf(item) + 1;
  return (
    <section aria-label="Next in the plan" className="grid gap-2 border-t border-line pt-5">
      <p className="text-[14px] type-label text-mut">
        {`${at} of ${view.plan.items.length} in the plan: ${activityName(ENGLISH_WORDS, item.activity.kind).toLowerCase()}`}
      </p>
      <h2 className="text-[24px] type-title">
        {item.title === '' ? activityName(ENGLISH_WORDS, item.activity.kind) : item.title}
      </h2>
      {experiment !== null && (
        <>
          <p className="text-[18px]">
            <LossTitle loss={experiment.loss} />
          </p>
          <p className="text-[15px] text-mut">
            {experimentWords(ENGLISH_WORDS, experiment, hasOwnSteps(item.activity))}
          </p>
        </>
      )}
      <ItemNote key={item.id} item={item} />
    </section>
  );
}
