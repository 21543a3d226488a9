'use client';

import type { WalkThrough } from '#core/lesson/activities/walk-through';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { PlayHeader } from '../../parts/phone/play-header';
import { PointsBlock } from '../../parts/phone/result/points-block';
import { useWords } from '../../words/language';
import { GuessForm } from './phone/guess-form';
import { StepShown } from './phone/step-shown';

/** A walk-through: the phone follows the step on the big screen, and asks where the next one leads. */
export function WalkThroughScreen(props: ActivityProps<WalkThrough>) {
  const words = useWords('play-walk');
  const { round, phase, you } = props;
  const walk = phase.kind === 'picking' ? null : phase.walk;
  if (walk === null) return null;
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col [@media(max-height:30rem)_and_(min-width:40rem)]:max-w-[60rem]">
      <PlayHeader round={round} you={you}>
        <span className="text-base font-bold">
          {words.say('play-walk.step', { step: walk.step })}
        </span>
      </PlayHeader>
      {walk.asked === null ? (
        <StepShown activity={round.activity} walk={walk} you={you} number={round.number} />
      ) : (
        <GuessForm key={walk.asked} {...props} update={walk.asked} walk={walk} />
      )}
      {phase.kind === 'finished' && (
        <div className="px-4 pb-6">
          <PointsBlock you={you} />
        </div>
      )}
    </main>
  );
}
