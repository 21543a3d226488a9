import fc from 'fast-check';
import { PRECISIONS } from '#core/engine/experiment/experiment';
import type { LossReference } from '#core/engine/experiment/loss-reference';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { SCHEDULE_KINDS } from '#core/engine/schedules/catalogue';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { CHOICES } from '#core/lesson/activities/question';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { rivalPart } from '../../../app/activities/duel/setup';
import { EMPTY_CHOICE, withoutChoice } from '../../../app/activities/question/setup';
import {
  withBudget,
  withLoss,
  withOptimizer,
  withScheduleKind,
} from '../../../app/parts/setup/drafts/changed-draft';
import {
  draftedExperiment,
  type ExperimentDraft,
} from '../../../app/parts/setup/drafts/experiment-draft';
import { type ActivityDraft, draftOfActivity } from '../../../app/teach/setup/activity-draft';
import { firstRoundDraft, type RoundDraft } from '../../../app/teach/setup/round-draft';

const texts = fc.oneof(fc.string(), fc.constantFrom('', '0.1', '2e', '1,5', '60'));
const losses: fc.Arbitrary<LossReference> = fc.oneof(
  fc.constantFrom(...LOSSES.map(({ id }) => ({ id }))),
  fc
    .constantFrom('x^2', 'x^2 +', '', '(x - 1)^2 + y^2', '1/0')
    .map((expression) => ({ expression })),
);

/** One thing that an instructor does in the fields of an experiment. */
const experimentEdits: fc.Arbitrary<(draft: ExperimentDraft) => ExperimentDraft> = fc.oneof(
  losses.map((loss) => (draft: ExperimentDraft) => withLoss(draft, loss)),
  fc.constantFrom(...OPTIMIZERS).map(
    ({ id }) =>
      (draft: ExperimentDraft) =>
        withOptimizer(draft, id),
  ),
  texts.map((budget) => (draft: ExperimentDraft) => withBudget(draft, budget)),
  fc.constantFrom(...SCHEDULE_KINDS).map((kind) => (draft: ExperimentDraft) => {
    const made = draftedExperiment(draft);
    return withScheduleKind(draft, kind, made.ok ? made.value : null);
  }),
  fc
    .record({ target: texts, seed: texts, noise: texts, clipNorm: fc.option(texts) })
    .map((typed) => (draft: ExperimentDraft) => ({ ...draft, ...typed })),
  fc
    .constantFrom(...PRECISIONS)
    .map((precision) => (draft: ExperimentDraft) => ({ ...draft, precision })),
  texts.map((typed) => (draft: ExperimentDraft) => ({
    ...draft,
    start: draft.start.with(-1, typed),
  })),
  fc
    .tuple(fc.constantFrom('momentum', 'beta1', 'epsilon'), texts)
    .map(([id, typed]) => (draft: ExperimentDraft) => ({
      ...draft,
      hyperparameters: { ...draft.hyperparameters, [id]: typed },
    })),
  fc.tuple(texts, texts).map(([step, learningRate]) => (draft: ExperimentDraft) => {
    const { schedule } = draft;
    const changes = [...schedule.changes, { step, learningRate }];
    return { ...draft, schedule: { ...schedule, changes } };
  }),
);

type Own = ActivityDraft['own'];

/** One thing that an instructor does in the fields of one kind. */
const ownEdits: fc.Arbitrary<(own: Own, draft: ExperimentDraft) => Partial<Own>> = fc.oneof(
  fc
    .record({ isPredicted: fc.boolean(), isConfidenceAsked: fc.boolean() })
    .map((race) => () => ({ race })),
  experimentEdits.map((edit) => (own: Own, draft: ExperimentDraft) => ({
    duel: rivalPart(edit({ ...draft, ...own.duel })),
  })),
  fc
    .record({ lowest: texts, highest: texts, steps: texts, growth: fc.constantFrom(...GROWTHS) })
    .map((typed) => () => ({ 'range-test': typed })),
  texts.map((rates) => () => ({ sweep: { rates } })),
  fc.tuple(texts, fc.nat(), fc.boolean()).map(([typed, place, isConfidenceAsked]) => (own: Own) => {
    const { choices } = own.question;
    const right = place % choices.length;
    const choice = { text: typed, feedback: typed, misconception: typed };
    return {
      question: {
        text: typed,
        choices: choices.with(right, choice),
        right,
        isConfidenceAsked,
        areCountsShown: !isConfidenceAsked,
        idea: typed,
      },
    };
  }),
  fc.constant((own: Own) => {
    const { choices } = own.question;
    const isFull = choices.length === CHOICES.most;
    return {
      question: { ...own.question, choices: isFull ? choices : [...choices, EMPTY_CHOICE] },
    };
  }),
  fc.nat().map((place) => (own: Own) => {
    const { choices } = own.question;
    const isLeast = choices.length === CHOICES.least;
    return {
      question: isLeast ? own.question : withoutChoice(own.question, place % choices.length),
    };
  }),
);

const edits: fc.Arbitrary<(draft: RoundDraft) => RoundDraft> = fc.oneof(
  fc.record({ title: texts, limit: texts }).map((typed) => (draft: RoundDraft) => ({
    ...draft,
    ...typed,
  })),
  fc.constantFrom(...ACTIVITY_KINDS).map((kind) => (draft: RoundDraft) => ({
    ...draft,
    activity: { ...draft.activity, kind },
  })),
  experimentEdits.map((edit) => (draft: RoundDraft) => ({
    ...draft,
    activity: { ...draft.activity, experiment: edit(draft.activity.experiment) },
  })),
  ownEdits.map((edit) => (draft: RoundDraft) => {
    const { own, experiment } = draft.activity;
    return { ...draft, activity: { ...draft.activity, own: { ...own, ...edit(own, experiment) } } };
  }),
);

const starts = fc.oneof(
  fc.constant(firstRoundDraft()),
  fc
    .constantFrom(...BUILT_IN_PLAN.items)
    .map(({ activity }) => ({ ...firstRoundDraft(), activity: draftOfActivity(activity) })),
);

/** What the form of the setup can come to: some start, and whatever an instructor does from there. */
export const typedDrafts: fc.Arbitrary<RoundDraft> = fc
  .tuple(starts, fc.array(edits, { maxLength: 12 }))
  .map(([start, done]) => done.reduce((draft, edit) => edit(draft), start));
