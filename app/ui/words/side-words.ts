import type { Experiment } from '#core/engine/experiment/experiment';
import type { ScheduleKind } from '#core/engine/schedules/schedule';
import { optimizerName, settingsWords } from './experiment-words';

/** Short enough for a heading: what a schedule does stands among the settings. */
const SCHEDULE_NAMES: Readonly<Record<ScheduleKind, string>> = {
  constant: 'one rate',
  'step-decay': 'step decay',
  cosine: 'cosine',
  'warmup-cosine': 'warm-up and cosine',
  wsd: 'warm-up and decay',
  'one-cycle': '1cycle',
  silver: 'silver steps',
  'by-hand': 'by hand',
};

/** What the two sides of a duel are called: by their optimizers, and if that is one and the same, by what differs. */
export function duelNames(
  one: Experiment,
  other: Experiment,
): readonly [first: string, rival: string] {
  const names = [optimizerName(one), optimizerName(other)] as const;
  if (names[0] !== names[1]) return names;
  if (one.schedule.kind !== other.schedule.kind) {
    const [first, rival] = [one, other].map(({ schedule }) => SCHEDULE_NAMES[schedule.kind]);
    return [`${names[0]}, ${first}`, `${names[1]}, ${rival}`];
  }
  const [first, rival] = [settingsWords(one), settingsWords(other)];
  const ownOf = (settings: readonly string[], others: readonly string[]) =>
    settings.find((words) => !others.includes(words)) ?? 'as it comes';
  const [own, its] = [ownOf(first, rival), ownOf(rival, first)];
  return own === its
    ? [`${names[0]}, first`, `${names[1]}, second`]
    : [`${names[0]}, ${own}`, `${names[1]}, ${its}`];
}
