'use client';

import type { Question } from '#core/lesson/activities/question';
import type { ActivityProps } from '../../parts/phone/activity-props';
import { AnswerScreen } from './phone/answer-screen';
import { VoteScreen } from './phone/vote-screen';

/** A question: the vote, the wait for the answer, and whether one's own was right. */
export function QuestionScreen(props: ActivityProps<Question>) {
  const { phase } = props;
  if (phase.kind === 'picking') return <VoteScreen {...props} phase={phase} />;
  // Nothing runs in a question: once it isn't open, it is over.
  return phase.kind === 'finished' ? <AnswerScreen {...props} phase={phase} /> : null;
}
