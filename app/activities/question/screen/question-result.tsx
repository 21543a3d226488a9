import type { Question } from '#core/lesson/activities/question';
import type { PictureProps } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { rich } from '../../../ui/rich';
import { roundTitle } from '../../../ui/words/activity-words';
import { letterOf } from '../../../ui/words/letter-of';
import { useWords } from '../../../words/language';
import { ChoiceLetter } from './choice-letter';
import { fittingSize } from './fit-text';
import { type Sureness, type TallyBar, tallyBars } from './tally-bars';

const ROOM = 1808;
/** Units of a choice beside its letter, and of the longest bar, which leaves space for its count and word. */
const WIDE = { choice: 780, bar: 560, columns: 'grid-cols-[minmax(0,900fr)_minmax(0,880fr)]' };
/** Many or long choices get more of the width, and thinner bars. */
const DENSE = { choice: 1070, bar: 290, columns: 'grid-cols-[minmax(0,1180fr)_minmax(0,600fr)]' };
/** From this many letters in all choices together, or this many choices, they are dense. */
const MANY = { letters: 480, choices: 5 };

/** How the class voted; once the answer is shown, which choice is right and why. */
export function QuestionResult({ phase, activity }: PictureProps<Question, 'finished'>) {
  const words = useWords('common', 'screen-question');
  const { text, choices, answer } = activity;
  const { tally, firstTally, isAnswerShown } = phase;
  const bars = tally === null ? [] : tallyBars(tally);
  const areHidden = tally !== null && tally.choices === null;
  const firstBars = firstTally === null ? null : tallyBars(firstTally);
  const shown = isAnswerShown ? answer : null;
  const voters = tally?.voters ?? 0;
  const longest = Math.max(...[...bars, ...(firstBars ?? [])].map(({ share }) => share), 0.01);
  const letters = choices.reduce((sum, choice) => sum + choice.length, 0);
  const isDense = choices.length >= MANY.choices || letters > MANY.letters;
  const layout = isDense ? DENSE : WIDE;
  const units = fittingSize(
    choices.map((choice) => ({
      text: choice,
      scale: 1,
      room: areHidden ? ROOM - 100 : layout.choice,
      padding: 30,
    })),
    shown === null ? 680 : 520,
    areHidden ? 48 : 40,
    26,
  );
  return (
    <main className="flex h-full flex-col px-56 pt-32 pb-40">
      <p className="flex items-baseline justify-between type-title text-mut" style={size(32)}>
        <bdi>{roundTitle(words, phase.round)}</bdi>
        <span>
          {firstTally === null
            ? words.say('screen-question.voters', { voters })
            : words.say('screen-question.voters-before', { voters, before: firstTally.voters })}
        </span>
      </p>
      <h1
        dir="auto"
        className="mt-20 text-pretty type-display"
        style={size(fittingSize([{ text, scale: 1.1, room: ROOM, padding: 0 }], 190, 52, 30))}
      >
        {text}
      </h1>
      <ol className="grid min-h-0 flex-1 content-evenly gap-8 py-12">
        {choices.map((choice, at) => (
          <li
            key={choice}
            className={`grid items-center gap-32 ${areHidden ? '' : layout.columns}`}
          >
            <span className="flex items-center gap-24">
              <ChoiceLetter choice={at} units={38} />
              <span
                dir="auto"
                className="text-pretty leading-[1.2]"
                style={{ ...size(units), fontWeight: 600 }}
              >
                {choice}
              </span>
            </span>
            <span className={areHidden ? 'hidden' : 'grid gap-6'}>
              {firstBars !== null && (
                <VoteBar
                  bar={firstBars[at]}
                  longest={longest}
                  room={layout.bar}
                  height={isDense ? 'h-16' : 'h-22'}
                  isFirst
                  isRight={false}
                />
              )}
              <VoteBar
                bar={bars[at]}
                longest={longest}
                room={layout.bar}
                height={isDense ? 'h-40' : 'h-56'}
                isFirst={false}
                isRight={shown?.right === at}
              />
            </span>
          </li>
        ))}
      </ol>
      {shown !== null && (
        <p
          className="shrink-0 bg-converged px-32 py-20 text-on-outcome text-pretty"
          style={size(shown.feedback[shown.right]!.length > 180 ? 28 : 34)}
        >
          {rich(words, 'screen-question.right-is', {
            letter: letterOf(shown.right),
            feedback: shown.feedback[shown.right]!,
            b: (right) => <strong className="type-title">{right}</strong>,
          })}
        </p>
      )}
      {areHidden && (
        <p className="shrink-0 bg-klein px-32 py-20 type-title text-on-klein" style={size(40)}>
          {words.say('screen-question.hidden')}
        </p>
      )}
      <Legend bars={bars} hasFirst={firstBars !== null} />
    </main>
  );
}

/** Segments by lightness and pattern: the surer, the fuller. */
const FILLS: Readonly<Record<Sureness, string>> = {
  sure: 'var(--klein)',
  think:
    'repeating-linear-gradient(135deg, var(--klein) 0 calc(10 * var(--u)), var(--klein-soft) calc(10 * var(--u)) calc(18 * var(--u)))',
  guess:
    'repeating-linear-gradient(135deg, var(--klein) 0 calc(3 * var(--u)), var(--klein-soft) calc(3 * var(--u)) calc(18 * var(--u)))',
  none: 'var(--klein-soft)',
};

function VoteBar({
  bar,
  longest,
  room,
  height,
  isFirst,
  isRight,
}: {
  bar: TallyBar | undefined;
  /** Share of the longest bar, which takes up all of the space. */
  longest: number;
  /** The length of the longest bar, in units. */
  room: number;
  height: string;
  /** Of the earlier vote: thinner, in outline. */
  isFirst: boolean;
  isRight: boolean;
}) {
  const words = useWords('screen-question');
  const count = bar?.count ?? 0;
  return (
    <span className="flex items-center gap-18">
      {count > 0 && (
        <span
          className={`flex shrink-0 overflow-hidden ${height} border-2 ${isFirst ? 'border-line2' : 'border-klein'}`}
          style={{
            width: `calc(${Math.max(4, (room * (bar?.share ?? 0)) / longest)} * var(--u))`,
          }}
        >
          {isFirst
            ? null
            : bar?.segments.map(({ sureness, share }) => (
                <span
                  key={sureness}
                  className="h-full"
                  style={{
                    background: FILLS[sureness],
                    width: `${(100 * share) / (bar.share || 1)}%`,
                  }}
                />
              ))}
        </span>
      )}
      <span
        className={isFirst ? 'text-mut type-label' : 'type-figure'}
        style={size(isFirst ? 26 : 48)}
      >
        {isFirst ? words.say('screen-question.first-time', { count }) : words.numbers.count(count)}
      </span>
      {isRight && (
        <span className="flex items-center gap-12 type-title" style={size(34)}>
          <RightMark />
          {words.say('screen-question.right')}
        </span>
      )}
    </span>
  );
}

function RightMark() {
  return (
    <svg viewBox="-1.2 -1.2 2.4 2.4" className="size-44" aria-hidden="true">
      <circle r="1" fill="var(--converged)" stroke="var(--keyline)" strokeWidth="0.14" />
      <path
        d="M-.48 .02L-.12 .4L.52 -.36"
        fill="none"
        stroke="var(--on-outcome)"
        strokeWidth="0.26"
      />
    </svg>
  );
}

/** What the patterns mean, with how many of each; left out if nobody was asked. */
function Legend({ bars, hasFirst }: { bars: readonly TallyBar[]; hasFirst: boolean }) {
  const words = useWords('screen-question');
  const counts = new Map<Sureness, number>();
  for (const { segments } of bars) {
    for (const { sureness, count } of segments) {
      counts.set(sureness, (counts.get(sureness) ?? 0) + count);
    }
  }
  const asked = [...counts].filter(([sureness]) => sureness !== 'none');
  if (asked.length === 0 && !hasFirst) return null;
  const shown = (['sure', 'think', 'guess', 'none'] as const).filter((key) => counts.has(key));
  return (
    <ul className="mt-20 flex shrink-0 items-center gap-40 text-mut" style={size(28)}>
      {asked.length > 0 &&
        shown.map((sureness) => (
          <li key={sureness} className="flex items-center gap-14">
            <span
              className="h-28 w-56 border-2 border-klein"
              style={{ background: FILLS[sureness] }}
            />
            {words.say('screen-question.sureness', {
              count: counts.get(sureness) ?? 0,
              sureness: sureness === 'none' ? 'other' : sureness,
            })}
          </li>
        ))}
      {hasFirst && (
        <li className="flex items-center gap-14">
          <span className="h-22 w-56 border-2 border-line2" />
          {words.say('screen-question.first-vote')}
        </li>
      )}
    </ul>
  );
}
