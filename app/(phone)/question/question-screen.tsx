'use client';

import type { Question } from '#core/room/activities/activity';
import type { ActivityProps } from '../activities/activity-props';
import { AnswerScreen } from './answer-screen';
import { VoteScreen } from './vote-screen';

/** A question: a vote, the wait for the answer, and what it says about one's own. */
export function QuestionScreen(props: ActivityProps<Question>) {
  const { phase } = props;
  if (phase.kind === 'picking') return <VoteScreen {...props} phase={phase} />;
  // Nothing runs in a question, so what is not open is over.
  return phase.kind === 'finished' ? <AnswerScreen {...props} phase={phase} /> : null;
}
