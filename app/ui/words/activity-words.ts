import type { ActivityKind } from '#core/lesson/activities/activity';

/** The word for each kind of activity, the same on every screen. */
export const ACTIVITY_NAMES: Readonly<Record<ActivityKind, string>> = {
  race: 'Race',
  steer: 'Steer',
  duel: 'Duel',
  'range-test': 'Range test',
  sweep: 'Sweep',
  'walk-through': 'Walk-through',
  question: 'Question',
  'fractal-edge': 'Fractal edge',
};

/** What the class reads above a round: its title, or the activity's word and the round's number. */
export function roundTitle({
  title,
  number,
  activity,
}: {
  readonly title: string;
  readonly number: number;
  readonly activity: { readonly kind: ActivityKind };
}): string {
  return title.trim() === '' ? `${ACTIVITY_NAMES[activity.kind]} ${number}` : title;
}
