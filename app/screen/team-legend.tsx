import { formatCount } from '#core/engine/number-format';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { teamOf } from '#core/room/people/participants';
import { size } from '../parts/screen/size';

/** The teams and how many are in each. They fill up in the order of joining, so that nobody has to choose. */
export function TeamLegend({ teams, names }: { teams: number; names: ScreenView['names'] }) {
  const members = new Map(Array.from({ length: teams }, (_, at) => [at + 1, 0]));
  for (const [participant] of names) {
    const team = teamOf(participant, teams);
    if (team !== null) members.set(team, (members.get(team) ?? 0) + 1);
  }
  return (
    <div className="mt-16 border-t-2 border-line pt-16">
      <p className="text-mut" style={size(28)}>
        {teams} teams, in turn
      </p>
      <ul className="mt-8 grid grid-cols-4 gap-x-16 gap-y-6">
        {[...members].map(([team, count]) => (
          <li key={team} className="whitespace-nowrap" style={size(28)}>
            <span className="type-title">{team}</span>
            <span className="pl-10 text-mut">{formatCount(count)} in</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
