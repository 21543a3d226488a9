import { formatCount } from '#core/engine/number-format';
import type { Activity } from '#core/lesson/activities/activity';
import { POINTS_LINE } from '#core/lesson/points';
import type { Standings } from '#core/protocol/views/standings';
import { TitleLine } from '../parts/screen/frame/title-line';
import { FittedName } from '../parts/screen/rows/fitted-name';
import type { FinishedPicture, PictureProps } from '../parts/screen/screen-activity';
import { size } from '../parts/screen/size';

/** The session so far: the top five and the teams, never the bottom. */
export const standingsPicture: FinishedPicture = {
  key: 'S',
  words: 'Points',
  isThere: (_, { standings }) => standings !== null && standings.top.length > 0,
  Show: StandingsPicture,
};

function StandingsPicture({ view }: PictureProps<Activity, 'finished'>) {
  const { standings } = view;
  if (standings === null) return null;
  const { top, teams } = standings;
  return (
    <main className="flex h-full flex-col px-56 pb-56">
      <TitleLine title="Points so far" />
      <div className={`grid min-h-0 flex-1 gap-x-96 ${teams.length > 0 ? 'grid-cols-2' : ''}`}>
        <section>
          <h2 className="sr-only">The top five</h2>
          <ol className="grid gap-8">
            {top.map(({ participant, name, points, rank, isPractice }) => (
              <li
                key={participant}
                className={`flex h-118 items-center gap-32 px-32 ${rank === 1 ? 'bg-converged text-on-outcome' : 'bg-panel'}`}
              >
                <span className="w-64 shrink-0 type-title" style={size(44)}>
                  {`${top.filter((other) => other.rank === rank).length > 1 ? '=' : ''}${rank}`}
                </span>
                <span className="min-w-0 flex-1">
                  <FittedName
                    name={name}
                    isPractice={isPractice}
                    room={teams.length > 0 ? 480 : 1300}
                    units={48}
                    weight={700}
                  />
                </span>
                <span className="type-figure" style={size(64)}>
                  {formatCount(points)}
                </span>
                <span className="w-100 type-label" style={size(28)}>
                  {points === 1 ? 'point' : 'points'}
                </span>
              </li>
            ))}
          </ol>
        </section>
        {teams.length > 0 && <Teams teams={teams} />}
      </div>
      <p className="mt-32 text-mut" style={size(30)}>
        {POINTS_LINE}
      </p>
    </main>
  );
}

function Teams({ teams }: { teams: Standings['teams'] }) {
  return (
    <table className="h-fit w-full">
      <caption className="sr-only">Teams: points of the best one and of the middle one</caption>
      <thead>
        <tr className="text-mut type-label" style={size(30)}>
          <th scope="col" className="pb-12 text-left">
            Team
          </th>
          <th scope="col" className="pb-12 text-right">
            in it
          </th>
          <th scope="col" className="pb-12 text-right">
            best
          </th>
          <th scope="col" className="pb-12 text-right">
            median
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ team, members, best, median }) => (
          <tr key={team} className="border-t-2 border-line" style={size(40)}>
            <th scope="row" translate="no" className="h-72 text-left type-title">
              {team}
            </th>
            <td className="text-right text-mut">{formatCount(members)}</td>
            <td className="text-right type-title">{best === null ? '–' : formatCount(best)}</td>
            <td className="text-right type-title">{median ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
