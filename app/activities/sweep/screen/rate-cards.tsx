import { size } from '../../../parts/screen/size';
import { Explained } from '../../../ui/explained';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { useWords } from '../../../words/language';
import { figureWords, type RateStory } from '../charts/rate-stories';
import { SignsSaid } from '../charts/signs-said';

/** So many stand in one row, with their figures and sentences; of more only the signs are shown. */
const IN_A_ROW = 4;
/** More would be too small to read: the others are on phones and console. */
const MOST = 8;

/** What each rate came to, lowest first. */
export function RateCards({ stories }: { stories: readonly RateStory[] }) {
  const words = useWords('screen-sweep');
  const isWide = stories.length <= IN_A_ROW;
  const shown = stories.slice(0, MOST);
  const more = stories.length - shown.length;
  return (
    <>
      <ul
        className="grid gap-x-40 gap-y-16 px-56 pt-16 pb-24"
        style={{
          gridTemplateColumns: `repeat(${Math.min(IN_A_ROW, stories.length)}, minmax(0, 1fr))`,
        }}
      >
        {shown.map((story) => (
          <RateCard key={story.key} story={story} isWide={isWide} />
        ))}
      </ul>
      {more > 0 && (
        <p className="px-56 pb-24 text-mut" style={size(26)}>
          {words.say('screen-sweep.more', { count: more })}
        </p>
      )}
    </>
  );
}

function RateCard({ story, isWide }: { story: RateStory; isWide: boolean }) {
  const words = useWords('charts');
  const { learningRate, verdict, figure, signs, explanation } = story;
  const sum = figureWords(words, figure);
  return (
    <li className="border-ink border-t-[calc(8*var(--u))] pt-16">
      <p className="flex items-center gap-16">
        <span className="flex" style={size(36)}>
          <OutcomeMark kind={verdict.outcome} size="1em" />
        </span>
        <strong className="type-figure" style={size(44)}>
          {words.numbers.rate(learningRate)}
        </strong>
        <span className="ms-auto type-label" style={size(30)}>
          <OutcomeWord kind={verdict.outcome} />
        </span>
      </p>
      {isWide && (
        <p className="mt-8 flex items-baseline gap-16">
          <span className="shrink-0 whitespace-nowrap type-figure" style={size(68)}>
            {sum.number}
          </span>
          <span className="text-mut" style={size(28)}>
            {sum.words}
          </span>
        </p>
      )}
      <p className="mt-10 text-pretty leading-[1.22] type-label" style={size(isWide ? 30 : 26)}>
        <SignsSaid signs={signs} />
      </p>
      {isWide && (
        <p className="mt-10 text-pretty leading-[1.25] text-mut" style={size(26)}>
          <Explained explanation={explanation} />
        </p>
      )}
    </li>
  );
}
