'use client';

import { Plus, X } from 'lucide-react';
import { CHOICES, QUESTION_TEXTS } from '#core/lesson/activities/question';
import { TextField } from '../../parts/setup/fields/text-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { Control } from '../../ui/control';
import { SwitchField } from '../../ui/switch-field';
import { letterOf } from '../../ui/words/letter-of';
import { type ChoiceDraft, EMPTY_CHOICE, type QuestionDraft, withoutChoice } from './setup';

export const questionFields: KindFields<QuestionDraft> = {
  note: 'Everybody votes; the histogram, a talk with the neighbour, and a second vote.',
  Fields: QuestionFields,
};

function QuestionFields({ own, onChange, faultAt }: OwnFieldsProps<QuestionDraft>) {
  const { choices } = own;
  // An empty form isn't wrong yet: the button that would open it says what is missing.
  const isBegun = [own, ...choices].some(({ text }) => text !== '');
  return (
    <div className="grid gap-5">
      <TextField
        label="Question"
        isLong
        value={own.text}
        most={QUESTION_TEXTS.text}
        fault={isBegun ? faultAt('text') : null}
        onChange={(text) => onChange({ ...own, text })}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-[16px] type-title">Choices</legend>
        {choices.map((choice, at) => (
          <ChoiceFields
            key={letterOf(at)}
            letter={letterOf(at)}
            choice={choice}
            isRight={own.right === at}
            canGo={choices.length > CHOICES.least}
            onChange={(next) => onChange({ ...own, choices: choices.with(at, next) })}
            onRight={() => onChange({ ...own, right: at })}
            onGo={() => onChange(withoutChoice(own, at))}
          />
        ))}
        <p role="alert" className="text-[14px] text-lost empty:hidden">
          {faultAt('choices')}
        </p>
        {choices.length < CHOICES.most && (
          <Control
            className="justify-self-start"
            icon={<Plus size={17} aria-hidden="true" />}
            onClick={() => onChange({ ...own, choices: [...choices, EMPTY_CHOICE] })}
          >
            Add a choice
          </Control>
        )}
      </fieldset>
      <SwitchField
        label="Ask how sure they are"
        note="A guess, a thought, or sure: a wrong answer held for sure is worth a talk."
        checked={own.isConfidenceAsked}
        onChange={(isConfidenceAsked) => onChange({ ...own, isConfidenceAsked })}
      />
      <SwitchField
        label="Show the counts of the first vote"
        note="Hidden, hall and phones see them after the second vote: nobody follows the majority."
        checked={own.areCountsShown}
        onChange={(areCountsShown) => onChange({ ...own, areCountsShown })}
      />
      <TextField
        label="The idea it asks about"
        value={own.idea}
        most={QUESTION_TEXTS.idea}
        onChange={(idea) => onChange({ ...own, idea })}
      />
      <p className="text-[14px] text-mut">
        Of two questions about the same idea the later is the twin: asked alone, it shows in the
        review what was gained.
      </p>
    </div>
  );
}

function ChoiceFields({
  letter,
  choice,
  isRight,
  canGo,
  onChange,
  onRight,
  onGo,
}: {
  letter: string;
  choice: ChoiceDraft;
  isRight: boolean;
  canGo: boolean;
  onChange: (choice: ChoiceDraft) => void;
  onRight: () => void;
  onGo: () => void;
}) {
  return (
    <fieldset className="grid gap-2 border-l-2 border-line pl-3.5">
      <legend className="sr-only">Choice {letter}</legend>
      <div className="flex items-end gap-2">
        <TextField
          label={`Choice ${letter}`}
          value={choice.text}
          most={QUESTION_TEXTS.choice}
          onChange={(text) => onChange({ ...choice, text })}
          className="flex-1"
        />
        <Control isOn={isRight} aria-label={`Choice ${letter} is the right one`} onClick={onRight}>
          Right
        </Control>
        <Control
          aria-label={`Remove choice ${letter}`}
          blocked={canGo ? null : `A question has at least ${CHOICES.least} choices.`}
          onClick={onGo}
        >
          <X size={17} aria-hidden="true" />
        </Control>
      </div>
      <div className="grid gap-2 min-[700px]:grid-cols-2">
        <TextField
          label="What to say about it, with the answer"
          isLong
          value={choice.feedback}
          most={QUESTION_TEXTS.feedback}
          onChange={(feedback) => onChange({ ...choice, feedback })}
        />
        {!isRight && (
          <TextField
            label="The misconception it stands for"
            value={choice.misconception}
            most={QUESTION_TEXTS.misconception}
            onChange={(misconception) => onChange({ ...choice, misconception })}
          />
        )}
      </div>
    </fieldset>
  );
}
