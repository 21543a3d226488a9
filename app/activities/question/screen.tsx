import type { Question } from '#core/lesson/activities/question';
import type { ActivityScreen } from '../../parts/screen/screen-activity';
import { QuestionAsked } from './screen/question-asked';
import { QuestionResult } from './screen/question-result';

export const questionPictures: ActivityScreen<Question> = {
  Picking: QuestionAsked,
  Running: null,
  pictures: [{ key: 'W', name: 'screen.picture.votes', isThere: () => true, Show: QuestionResult }],
  firstAfterRun: null,
};
