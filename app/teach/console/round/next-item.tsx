'use client';

import { experimentOf } from '#core/lesson/activities/activity';
import { hasOwnSteps } from '#core/lesson/activities/asked';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { LossTitle } from '../../../ui/formula/loss-title';
import { activityName } from '../../../ui/words/activity-words';
import { experimentWords } from '../../../ui/words/experiment-words';
import { useWords } from '../../../words/language';
import { ItemNote } from './item-note';

/** What the big button will open, shown in the lobby so that nobody has to guess. */
export function NextItem({ item, view }: { item: PlanItem | null; view: InstructorView }) {
  const words = useWords('common', 'console', 'experiment');
  if (item === null) {
    return (
      <p className="max-w-140 text-[16px]">
        {words.say(
          view.plan.items.length === 0 ? 'console.item.empty-plan' : 'console.item.plan-through',
        )}
      </p>
    );
  }
  const experiment = experimentOf(item.activity);
  const at = view.plan.items.indexOf(item) + 1;
  return (
    <section
      aria-label={words.say('console.item.next')}
      className="grid gap-2 border-t border-line pt-5"
    >
      <p className="text-[14px] type-label text-mut">
        {words.say('console.item.at', {
          ...{ at, count: view.plan.items.length },
          kind: words.say(`console.kind.${item.activity.kind}`),
        })}
      </p>
      <h2 className="text-[24px] type-title">
        {item.title === '' ? activityName(words, item.activity.kind) : item.title}
      </h2>
      {experiment !== null && (
        <>
          <p className="text-[18px]">
            <LossTitle loss={experiment.loss} />
          </p>
          <p className="text-[15px] text-mut">
            {experimentWords(words, experiment, hasOwnSteps(item.activity))}
          </p>
        </>
      )}
      <ItemNote key={item.id} item={item} />
    </section>
  );
}
