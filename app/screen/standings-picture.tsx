import type { Activity } from '#core/lesson/activities/activity';
import type { Standings } from '#core/protocol/views/standings';
import { TitleLine } from '../parts/screen/frame/title-line';
import { FittedName } from '../parts/screen/rows/fitted-name';
import type { FinishedPicture, PictureProps } from '../parts/screen/screen-activity';
import { size } from '../parts/screen/size';
import { nameWords } from '../ui/words/name-words';
import { Rank } from '../ui/words/rank';
import { useWords } from '../words/language';

/** The session so far: the top five and the teams, never the bottom. */
export const standingsPicture: FinishedPicture = {
  key: 'S',
  name: 'screen.picture.points',
  isThere: (_, { standings }) => standings !== null && standings.top.length > 0,
  Show: StandingsPicture,
};

function StandingsPicture({ view }: PictureProps<Activity, 'finished'>) {
  const words = useWords('common', 'screen');
  const { standings } = view;
  if (standings === null) return null;
  const { top, teams } = standings;
  return (
    <main className="flex h-full flex-col px-56 pb-56">
      <TitleLine title={words.say('screen.standings.title')} />
      <div className={`grid min-h-0 flex-1 gap-x-96 ${teams.length > 0 ? 'grid-cols-2' : ''}`}>
        <section>
          <h2 className="sr-only">{words.say('screen.standings.top')}</h2>
          <ol className="grid gap-8">
            {top.map(({ participant, name, points, rank, isPractice }) => (
              <li
                key={participant}
                className={`flex h-118 items-center gap-32 px-32 ${rank === 1 ? 'bg-converged text-on-outcome' : 'bg-panel'}`}
              >
                <span className="w-64 shrink-0 type-title" style={size(44)}>
                  <Rank
                    words={words}
                    rank={rank}
                    tied={top.filter((other) => other.rank === rank).length > 1}
                  />
                </span>
                <span className="min-w-0 flex-1">
                  <FittedName
                    name={nameWords(words, participant, name)}
                    isPractice={isPractice}
                    room={teams.length > 0 ? 480 : 1300}
                    units={48}
                    weight={700}
                  />
                </span>
                <span className="type-figure" style={size(64)}>
                  {words.numbers.count(points)}
                </span>
                <span className="min-w-100 type-label" style={size(28)}>
                  {words.say('screen.standings.unit', { points })}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {teams.length > 0 && <Teams teams={teams} />}
      </div>
      <p className="mt-32 text-mut" style={size(30)}>
        {words.say('screen.standings.how')}
      </p>
    </main>
  );
}

function Teams({ teams }: { teams: Standings['teams'] }) {
  const words = useWords('screen');
  return (
    <table className="h-fit w-full">
      <caption className="sr-only">{words.say('screen.teams.caption')}</caption>
      <thead>
        <tr className="text-mut type-label" style={size(30)}>
          <th scope="col" className="pb-12 text-start">
            {words.say('screen.teams.team')}
          </th>
          <th scope="col" className="pb-12 text-end">
            {words.say('screen.teams.members')}
          </th>
          <th scope="col" className="pb-12 text-end">
            {words.say('screen.teams.best')}
          </th>
          <th scope="col" className="pb-12 text-end">
            {words.say('screen.teams.median')}
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ team, members, best, median }) => (
          <tr key={team} className="border-t-2 border-line" style={size(40)}>
            <th scope="row" translate="no" className="h-72 text-start type-title">
              {team}
            </th>
            <td className="text-end text-mut">{words.numbers.count(members)}</td>
            <td className="text-end type-title">
              {best === null ? '–' : words.numbers.count(best)}
            </td>
            <td className="text-end type-title">
              {median === null ? '–' : words.numbers.quantity(median)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
