import type { Experiment } from '#core/engine/experiment/experiment';
import { formulaText } from '#core/engine/experiment/formula-text';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { Round } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { playbackStep } from '#core/room/playback';
import type { Key, Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { BasePath } from '../http/base-path';
import { type Html, html } from './html';

/** One student's place in a room, to be put on a page. */
export interface PlainPlace {
  readonly words: Words;
  readonly code: string;
  readonly view: StudentView;
  readonly you: You;
  /** Where addresses begin: a page may be the answer to a form at another address than its own. */
  readonly base: BasePath;
  /** Proves that a form is from a page of ours, shown to this browser. */
  readonly key: string;
  /** Whether the page looks again by itself. */
  readonly isRenewed: boolean;
  /** Why what was sent was not taken, with what was typed; null: nothing was sent, or all went well. */
  readonly trouble: { readonly reason: Sentence; readonly fields: URLSearchParams } | null;
}

/** The address of a place's page. */
export function pageAddress({ base, code }: PlainPlace, isRenewed: boolean): string {
  return base.of(`/plain/${code}${isRenewed ? '?renewed=1' : ''}`);
}

/** What the class reads above a round. */
export function roundName(words: Words, { title, number, activity }: Round): string {
  if (title.trim() !== '') return title;
  const name = words.say(`common.activity.${activity.kind}`);
  return words.say('common.activity-numbered', { activity: name, number });
}

export function nameOfOptimizer(words: Words, { optimizer }: Experiment): string {
  const key = `experiment.optimizer.${optimizer}` as Key;
  return words.tell({ key, values: { place: 'title' } });
}

/** A choice that is a sentence, where the page's own sentence goes on. */
export function withoutStop(choice: string): string {
  return choice.replace(/\.$/, '');
}

/** Weights in numbers. */
export function weightsLine({ numbers }: Words, place: readonly number[]): string {
  const between = numbers.decimal === ',' ? '; ' : ', ';
  return place.map((value) => numbers.significant(value, 5)).join(between);
}

/** The loss with its formula, and what it is run with. */
export function experimentLines(words: Words, experiment: Experiment): Html {
  const { loss: reference, start, budget: steps } = experiment;
  const name = 'id' in reference ? reference.id : 'typed';
  const loss = words.tell({ key: `experiment.loss.${name}` as Key });
  const known = findLoss(reference);
  const formula = known ? formulaText(words, known) : '';
  const optimizer = nameOfOptimizer(words, experiment);
  return html`<p>${words.say('plain.loss', { loss, formula })}<br>${words.say('plain.settings', {
    optimizer,
    start: weightsLine(words, start),
    steps,
  })}</p>`;
}

/** The step that the class sees now, and the last one. */
export function stepOf(phase: StudentView['phase']): {
  readonly step: number;
  readonly steps: number;
} {
  if (phase.kind !== 'running') return { step: 0, steps: 0 };
  const { walk, elapsed, round } = phase;
  const step = walk?.step ?? Math.floor(playbackStep(round.activity, elapsed));
  return { step, steps: rulesOf(round.activity).steps(round.activity) };
}
