import type { Question } from '#core/lesson/activities/question';
import { PickingSide } from '../../../parts/screen/picking/picking-side';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { roundTitle } from '../../../ui/words/activity-words';
import { useWords } from '../../../words/language';
import { ChoiceLetter } from './choice-letter';
import { fittingSize } from './fit-text';

/** Widths in the left part, in units: between its paddings, and beside the letter. */
const ROOM = 1184;
const CHOICE_ROOM = 1070;
const HEIGHT = 870;
/** The question is larger than its choices. */
const QUESTION_SCALE = 1.3;

/** The question and its choices, large; votes are counted, and nobody's is shown. */
export function QuestionAsked({ view, phase, activity, clock }: PictureProps<Question, 'picking'>) {
  const words = useWords('common', 'screen-question');
  const { text, choices, isConfidenceAsked } = activity;
  const units = fittingSize(
    [
      { text, scale: QUESTION_SCALE, room: ROOM, padding: 40 },
      ...choices.map((choice) => ({ text: choice, scale: 1, room: CHOICE_ROOM, padding: 34 })),
    ],
    HEIGHT,
    48,
    26,
  );
  const isSecond = phase.round.revoteOf !== null;
  const title = roundTitle(words, phase.round);
  return (
    <main className="grid h-full grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
      <section className="flex min-h-0 flex-col px-56 pt-32 pb-40">
        <p className="type-title text-mut" style={size(32)}>
          {isSecond ? words.say('screen-question.second', { title }) : <bdi>{title}</bdi>}
        </p>
        <h1
          dir="auto"
          className="mt-28 text-pretty type-display"
          style={size(QUESTION_SCALE * units)}
        >
          {text}
        </h1>
        <ol className="my-auto grid gap-20 pt-24">
          {choices.map((choice, at) => (
            <li key={choice} className="flex items-center gap-32">
              <ChoiceLetter choice={at} units={38} />
              <span
                dir="auto"
                className="text-pretty leading-[1.22]"
                style={{ ...size(units), fontWeight: 600 }}
              >
                {choice}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <aside className="flex min-h-0 flex-col">
        <PickingSide
          view={view}
          phase={phase}
          clock={clock}
          task={
            isSecond
              ? words.say('screen-question.task-again')
              : isConfidenceAsked
                ? words.say('screen-question.task-sure')
                : words.say('screen-question.task')
          }
          done="voted"
        />
      </aside>
    </main>
  );
}
