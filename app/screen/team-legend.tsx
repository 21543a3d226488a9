import type { ScreenView } from '#core/protocol/views/screen-view';
import { teamOf } from '#core/room/people/participants';
import { size } from '../parts/screen/size';
import { useWords } from '../words/language';

/** The teams and how many are in each. They fill up in the order of joining, so that nobody has to choose. */
export function TeamLegend({ teams, names }: { teams: number; names: ScreenView['names'] }) {
  const words = useWords('screen');
  const members = new Map(Array.from({ length: teams }, (_, at) => [at + 1, 0]));
  for (const [participant] of names) {
    const team = teamOf(participant, teams);
    if (team !== null) members.set(team, (members.get(team) ?? 0) + 1);
  }
  return (
    <div className="mt-16 border-t-2 border-line pt-16">
      <p className="text-mut" style={size(28)}>
        {words.say('screen.names.teams', { teams })}
      </p>
      <ul className="mt-8 grid grid-cols-4 gap-x-16 gap-y-6">
        {[...members].map(([team, count]) => (
          <li key={team} className="whitespace-nowrap" style={size(28)}>
            <span className="type-title">{team}</span>
            <span className="ps-10 text-mut">{words.say('screen.names.team', { count })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
