import type { Award } from '#core/protocol/views/board';
import type { Words } from '#core/words/words';
import { FittedName } from '../../../parts/screen/rows/fitted-name';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';

/** The width of one of the three columns, in units. */
const COLUMN = 560;

/** What the room applauds, on one quiet line. */
export function Awards({ awards }: { awards: readonly Award[] }) {
  const words = useWords('common', 'screen-race');
  if (awards.length === 0) return null;
  return (
    <ul className="mt-16 grid shrink-0 grid-cols-3 gap-x-64 border-t-2 border-line pt-16">
      {awards.map((award) => {
        const { kind, row } = award;
        return (
          <li key={`${kind} ${row.participant}`} className="min-w-0">
            <p className="flex items-center gap-12 whitespace-nowrap text-mut" style={size(26)}>
              <OutcomeMark
                kind={kind === 'most-instructive-divergence' ? 'diverged' : 'converged'}
                size="1em"
              />
              {words.say(`screen-race.award.${kind}`)}
            </p>
            <p className="flex h-48 items-center">
              <FittedName
                name={nameWords(words, row.participant, row.name)}
                isPractice={row.isPractice}
                room={COLUMN}
                units={36}
                weight={750}
              />
            </p>
            <p style={size(28)}>{awardText(words, award)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function awardText(words: Words<'screen-race'>, { kind, row, others }: Award): string {
  const { learningRate: rate, step } = row;
  if (kind === 'most-instructive-divergence') {
    return others === 0
      ? words.say('screen-race.award.gone', { rate, step })
      : words.say('screen-race.award.gone-with', { rate, step, others });
  }
  return others === 0
    ? words.say('screen-race.award.steps', { rate, step })
    : words.say('screen-race.award.steps-with', { rate, step, others });
}
