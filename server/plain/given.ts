import { readTyped } from '#core/base/read-typed';
import { failure, type Result, success } from '#core/base/result';
import { OUTCOMES } from '#core/engine/outcome';
import { CONFIDENCES } from '#core/lesson/round';
import type { Intention, StudentCommand } from '#core/protocol/commands';
import { type Sentence, sentence } from '#core/words/messages';

export type PlainIntention = Intention<Exclude<StudentCommand['type'], 'change-rate'>>;

/** The names of what a form's `do` may say. */
export const FORMS = ['join', 'pick', 'vote', 'tap', 'guess'] as const;

/** What a form asks of the server, and not of the room: to go on at the page with pictures. */
export const OTHER_PAGE = 'other-page';

/** Of a guess: the first weight's field, and the second's. */
export const PLACE_FIELDS = ['w0', 'w1'] as const;

/**
 * What a form asks for, as the command of a socket says it: the same schema and the same rules read it next.
 * @param step shown now, for a tap
 * @returns the sentence for whoever left out what only they can know
 */
export function readGiven(fields: URLSearchParams, step: number): Result<PlainIntention, Sentence> {
  const text = (name: string) => fields.get(name)?.trim() ?? '';
  const input = { round: Number(text('round')), number: Number(text('number')) };
  const confidence = CONFIDENCES.find((one) => one === text('confidence')) ?? null;
  switch (FORMS.find((one) => one === text('do'))) {
    case 'join':
      return success({ type: 'join', name: text('name'), ...asked(fields) });
    case 'pick': {
      const learningRate = readTyped(text('rate'));
      if (Number.isNaN(learningRate)) return failure(sentence('play.control.not-positive'));
      const prediction = OUTCOMES.find((one) => one === text('prediction')) ?? null;
      // How sure one is of nothing is nothing.
      const sure = prediction === null ? null : confidence;
      return success({ type: 'pick', ...input, learningRate, prediction, confidence: sure });
    }
    case 'vote':
      if (text('choice') === '') return failure(sentence('plain.chosen-none'));
      return success({ type: 'vote', ...input, choice: Number(text('choice')), confidence });
    case 'tap':
      return success({ type: 'tap', ...input, step });
    case 'guess': {
      const typed = PLACE_FIELDS.filter((name) => fields.has(name)).map((name) =>
        readTyped(text(name)),
      );
      const place = typed.map((value) => (Number.isFinite(value) ? value : null));
      return success({ type: 'guess', ...input, update: Number(text('update')), place });
    }
    default:
      return failure(sentence('refusals.not-understood'));
  }
}

/** What only some rooms ask of a newcomer. */
function asked(fields: URLSearchParams) {
  const hallNumber = fields.get('hall')?.normalize('NFKC').replace(/\D/g, '');
  const studentId = fields.get('student-id')?.trim();
  return {
    ...(hallNumber !== undefined && { hallNumber }),
    ...(studentId !== undefined && { studentId }),
  };
}
