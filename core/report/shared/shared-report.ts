import { type CertaintyMatrix, type Learned, learnedOf } from '../learned/learned';
import { nextTenMinutes, rankedItems } from '../plan/plan';
import type { ReportItem } from '../plan/report-item';
import type { SessionReview } from '../session-review';
import { type Headline, headlineOf } from '../summary/headline';
import { FEWEST_SHARED } from './shared-session';

/** What readers of a shared session are told first. Whom to help and what to teach next is the instructor's business. */
export interface SharedReport {
  readonly headline: Headline;
  readonly learned: Learned;
}

/** @param session as `sharedSession` leaves it: its groups are large enough, and here what they are crossed to */
export function sharedReport({ rounds }: SessionReview): SharedReport {
  const learned = learnedOf(rounds);
  const { questions, matrix } = learned;
  const told = {
    ...learned,
    questions: questions.map((question) => ({
      ...question,
      gain: isFew(question.gain?.students ?? 0) ? null : question.gain,
    })),
    matrix: matrix !== null && hasFew(matrix) ? null : matrix,
  };
  const open = nextTenMinutes(rankedItems(rounds)).find((item) => !isAboutFew(item)) ?? null;
  return { headline: headlineOf(rounds, told, open), learned: told };
}

function hasFew({ rightSure, rightUnsure, wrongSure, wrongUnsure }: CertaintyMatrix): boolean {
  return [rightSure, rightUnsure, wrongSure, wrongUnsure].some(isFew);
}

/** Those who went wrong, or those who didn't. */
function isAboutFew({ took, affected }: ReportItem): boolean {
  return isFew(affected) || isFew(took - affected);
}

function isFew(students: number): boolean {
  return students > 0 && students < FEWEST_SHARED;
}
