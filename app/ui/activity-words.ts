import type { Activity, ActivityKind } from '#core/room/activities/activity';

/** What each kind of activity is called on every screen. */
export const ACTIVITY_NAMES: Readonly<Record<ActivityKind, string>> = {
  race: 'Race',
  steer: 'Steer',
  duel: 'Duel',
  'range-test': 'Range test',
  sweep: 'Sweep',
  question: 'Question',
};

/** What a round is called: its title, or its kind and number where it has none. */
export function roundTitle({
  number,
  title,
  activity,
}: {
  readonly number: number;
  readonly title: string;
  readonly activity: Activity;
}): string {
  return title.trim() === '' ? `${ACTIVITY_NAMES[activity.kind]} ${number}` : title;
}
