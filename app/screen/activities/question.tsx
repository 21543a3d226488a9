import type { Question } from '#core/room/activities/activity';
import { QuestionAsked } from '../parts/question-asked';
import { QuestionResult } from '../parts/question-result';
import type { ActivityScreen } from './screen-activity';

export const question: ActivityScreen<Question> = {
  Picking: QuestionAsked,
  Running: null,
  pictures: [{ key: 'W', words: 'Votes', isThere: () => true, Show: QuestionResult }],
  firstAfterRun: null,
};
