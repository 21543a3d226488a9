'use client';

import { Plus, X } from 'lucide-react';
import { replaced } from '#core/base/replaced';
import { CHOICES, QUESTION_TEXTS } from '#core/lesson/activities/question';
import { TextField } from '../../parts/setup/fields/text-field';
import type { KindFields, OwnFieldsProps } from '../../parts/setup/own-fields';
import { Control } from '../../ui/control';
import { SwitchField } from '../../ui/switch-field';
import { letterOf } from '../../ui/words/letter-of';
import { useWords } from '../../words/language';
import { type ChoiceDraft, EMPTY_CHOICE, type QuestionDraft, withoutChoice } from './setup';

export const questionFields: KindFields<QuestionDraft> = {
  Fields: QuestionFields,
};

function QuestionFields({ own, onChange, faultAt }: OwnFieldsProps<QuestionDraft>) {
  const words = useWords('setup');
  const { choices } = own;
  // An empty form isn't wrong yet: the button that would open it says what is missing.
  const isBegun = [own, ...choices].some(({ text }) => text !== '');
  return (
    <div className="grid gap-5">
      <TextField
        label={words.say('setup.question.text')}
        isLong
        value={own.text}
        most={QUESTION_TEXTS.text}
        fault={isBegun ? faultAt('text') : null}
        onChange={(text) => onChange({ ...own, text })}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-[16px] type-title">
          {words.say('setup.question.choices')}
        </legend>
        {choices.map((choice, at) => (
          <ChoiceFields
            key={letterOf(at)}
            letter={letterOf(at)}
            choice={choice}
            isRight={own.right === at}
            canGo={choices.length > CHOICES.least}
            onChange={(next) => onChange({ ...own, choices: replaced(choices, at, next) })}
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
            {words.say('setup.question.add')}
          </Control>
        )}
      </fieldset>
      <SwitchField
        label={words.say('setup.sure')}
        note={words.say('setup.question.sure.note')}
        checked={own.isConfidenceAsked}
        onChange={(isConfidenceAsked) => onChange({ ...own, isConfidenceAsked })}
      />
      <SwitchField
        label={words.say('setup.question.counts')}
        note={words.say('setup.question.counts.note')}
        checked={own.areCountsShown}
        onChange={(areCountsShown) => onChange({ ...own, areCountsShown })}
      />
      <TextField
        label={words.say('setup.question.idea')}
        value={own.idea}
        most={QUESTION_TEXTS.idea}
        onChange={(idea) => onChange({ ...own, idea })}
      />
      <p className="text-[14px] text-mut">{words.say('setup.question.idea.note')}</p>
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
  const words = useWords('setup');
  return (
    <fieldset className="grid gap-2 border-s-2 border-line ps-3.5">
      <legend className="sr-only">{words.say('setup.question.choice', { letter })}</legend>
      <div className="flex items-end gap-2">
        <TextField
          label={words.say('setup.question.choice', { letter })}
          value={choice.text}
          most={QUESTION_TEXTS.choice}
          onChange={(text) => onChange({ ...choice, text })}
          className="flex-1"
        />
        <Control
          isOn={isRight}
          aria-label={words.say('setup.question.is-right', { letter })}
          onClick={onRight}
        >
          {words.say('setup.question.right')}
        </Control>
        <Control
          aria-label={words.say('setup.question.remove', { letter })}
          blocked={canGo ? null : words.say('setup.question.least', { least: CHOICES.least })}
          onClick={onGo}
        >
          <X size={17} aria-hidden="true" />
        </Control>
      </div>
      <div className="grid gap-2 min-[700px]:grid-cols-2">
        <TextField
          label={words.say('setup.question.feedback')}
          isLong
          value={choice.feedback}
          most={QUESTION_TEXTS.feedback}
          onChange={(feedback) => onChange({ ...choice, feedback })}
        />
        {!isRight && (
          <TextField
            label={words.say('setup.question.misconception')}
            value={choice.misconception}
            most={QUESTION_TEXTS.misconception}
            onChange={(misconception) => onChange({ ...choice, misconception })}
          />
        )}
      </div>
    </fieldset>
  );
}
