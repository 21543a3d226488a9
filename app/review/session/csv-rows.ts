import { lossWords } from './loss-words';
import type { SessionReview } from './review-types';

/** One line a pick, and one for who did not pick in a round. Numbers at full precision. */
export const CSV_COLUMNS = [
  'round',
  'loss',
  'optimizer',
  'start',
  'steps',
  'goal',
  'student',
  'name',
  'learning rate',
  'outcome',
  'at step',
  'overshooting',
  'thrown',
  'final gap',
  'engine version',
] as const;

/** How they are written: a name that looks like a formula is disarmed, and Excel knows it as UTF-8. */
export const CSV_FORMAT = {
  header: true,
  columns: [...CSV_COLUMNS],
  bom: true,
  escape_formulas: true,
};

export type CsvRow = readonly (string | number | null)[];

export function* csvRows({ participants, rounds }: SessionReview): Generator<CsvRow> {
  for (const { number, experiment, engineVersion, runs } of rounds) {
    const byParticipant = new Map(runs.map((run) => [run.participant, run]));
    for (const participant of participants) {
      const run = byParticipant.get(participant.number);
      const verdict = run?.verdict;
      yield [
        number,
        lossWords(experiment.loss),
        experiment.optimizer,
        experiment.start.join(' '),
        experiment.budget,
        experiment.target,
        participant.number,
        participant.name,
        run?.learningRate ?? null,
        verdict?.outcome ?? 'no pick',
        verdict?.step ?? null,
        yesNo(verdict?.overshooting),
        yesNo(verdict?.thrown),
        verdict?.finalGap ?? null,
        engineVersion,
      ];
    }
  }
}

function yesNo(flag: boolean | undefined): string | null {
  return flag === undefined ? null : flag ? 'yes' : 'no';
}
