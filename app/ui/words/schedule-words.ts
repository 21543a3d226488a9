import type { Schedule, ScheduleKind, ScheduleOf } from '#core/engine/schedules/schedule';
import type { Words } from '#core/words/words';
import { series } from './series';

type Say = Words<'experiment'>;

const MOST_CHANGES = 3;

const SENTENCES: {
  readonly [Kind in ScheduleKind]: (words: Say, schedule: ScheduleOf<Kind>) => string | null;
} = {
  constant: () => null,
  'step-decay': (words, { factor, every }) =>
    words.say('experiment.schedule.step-decay', { factor, every }),
  cosine: (words, { final }) =>
    final === 1
      ? null
      : words.say('experiment.schedule.cosine', { share: shareWords(words, final) }),
  'warmup-cosine': (words, { warmup, final }) =>
    final === 1
      ? words.say('experiment.schedule.warmup', { warmup })
      : words.say('experiment.schedule.warmup-cosine', {
          warmup,
          share: shareWords(words, final),
        }),
  wsd: (words, { warmup, decay, final }) =>
    final === 1
      ? words.say('experiment.schedule.warmup', { warmup })
      : words.say('experiment.schedule.wsd', { warmup, decay, share: shareWords(words, final) }),
  'one-cycle': (words) => words.say('experiment.schedule.one-cycle'),
  silver: (words) => words.say('experiment.schedule.silver'),
  'by-hand': (words, { changes }) => (changes.length === 0 ? null : changesWords(words, changes)),
};

/** How the rate changes over the steps; null if it doesn't. */
export function scheduleWords(words: Say, schedule: Schedule): string | null {
  return sentenceOf(schedule.kind)(words, schedule);
}

function sentenceOf<Kind extends ScheduleKind>(
  kind: Kind,
): (words: Say, schedule: ScheduleOf<Kind>) => string | null {
  return SENTENCES[kind];
}

/** "0.1 after step 10" */
export function changeWords(
  words: Say,
  { step, learningRate: rate }: ScheduleOf<'by-hand'>['changes'][number],
): string {
  return words.say('experiment.schedule.change', { rate, step });
}

function changesWords(words: Say, all: ScheduleOf<'by-hand'>['changes']): string {
  const first = all.slice(0, MOST_CHANGES).map((change) => changeWords(words, change));
  const changes = series(words, first);
  const more = all.length - MOST_CHANGES;
  return more > 0
    ? words.say('experiment.schedule.by-hand-more', { changes, more })
    : words.say('experiment.schedule.by-hand', { changes });
}

function shareWords(words: Say, share: number): string {
  if (share === 0) return words.numbers.count(0);
  return words.say('experiment.schedule.share', { percent: Number((100 * share).toPrecision(12)) });
}
