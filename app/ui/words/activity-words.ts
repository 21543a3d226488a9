import type { ActivityKind } from '#core/lesson/activities/activity';
import type { Words } from '#core/words/words';

/** The word for a kind of activity, the same on every screen. */
export function activityName(words: Words<'common'>, kind: ActivityKind): string {
  return words.say(`common.activity.${kind}`);
}

/** What the class reads above a round: its title, or the activity's word and the round's number. */
export function roundTitle(
  words: Words<'common'>,
  {
    title,
    number,
    activity,
  }: {
    readonly title: string;
    readonly number: number;
    readonly activity: { readonly kind: ActivityKind };
  },
): string {
  if (title.trim() !== '') return title;
  return words.say('common.activity-numbered', {
    activity: activityName(words, activity.kind),
    number,
  });
}
