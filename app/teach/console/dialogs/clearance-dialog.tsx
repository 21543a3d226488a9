'use client';

import { useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Choice } from '../../../parts/setup/fields/choice';
import { Control } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { ScrollBox } from '../../../ui/scroll-box';
import { SwitchField } from '../../../ui/switch-field';
import { TitledDialog } from '../../../ui/titled-dialog';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import type { Command } from '../commands/use-command';
import {
  CLEARANCES,
  type Clearance,
  clearanceCommand,
  clearedBy,
  newHallNumber,
} from '../people/clearance';

/** Removes many at once, after it has said how many and whom. */
export function ClearanceDialog({
  view,
  blocked,
  command,
  onShut,
  onConfirm,
}: {
  view: InstructorView;
  blocked: string | null;
  command: Command;
  onShut: () => void;
  onConfirm: (intention: Intention) => void;
}) {
  const words = useWords('common', 'console', 'console-dialogs');
  const [clearance, setClearance] = useState<Clearance>('30');
  const [isNumberAsked, setNumberAsked] = useState(true);
  const cleared = clearedBy(view, clearance);
  const first = cleared[0]?.joinedAt ?? null;
  const count = cleared.length;
  const found =
    clearance === 'away' || first === null
      ? words.say('console-dialogs.clear.found-away', { count })
      : words.say('console-dialogs.clear.found-since', {
          count,
          time: words.date(first, { timeStyle: 'medium' }),
        });
  return (
    <TitledDialog
      title={words.say('console-dialogs.clear.title')}
      onShut={onShut}
      className="gap-4"
    >
      <Choice
        label={words.say('console-dialogs.clear.who')}
        options={CLEARANCES.map((value) => ({
          value,
          words: words.say(`console-dialogs.clear.${value}`),
        }))}
        value={clearance}
        onChange={(value) => setClearance(value as Clearance)}
      />
      <p className="text-[16px]" role="status">
        {found}
      </p>
      {cleared.length > 0 && (
        <ScrollBox
          label={words.say('console-dialogs.clear.list')}
          direction="vertical"
          className="flex max-h-40 flex-col rounded-control border border-line px-3 py-2"
        >
          <p className="text-[15px] text-mut wrap-anywhere" translate="no">
            {words.list(
              cleared.map(({ number, name }) => nameWords(words, number, name)),
              'unit',
            )}
          </p>
        </ScrollBox>
      )}
      {view.hallNumber === null && (
        <SwitchField
          label={words.say('console-dialogs.clear.hall')}
          note={words.say('console-dialogs.clear.hall-note')}
          checked={isNumberAsked}
          onChange={setNumberAsked}
        />
      )}
      <p className="text-[15px] text-mut">{words.say('console-dialogs.clear.note')}</p>
      <RefusalLine refusal={command.refusal} />
      <Control
        blocked={count === 0 ? words.say('console-dialogs.clear.nobody') : blocked}
        onClick={() =>
          onConfirm(
            clearanceCommand(
              clearance,
              cleared,
              isNumberAsked && view.hallNumber === null ? newHallNumber() : null,
            ),
          )
        }
        className="justify-self-end"
      >
        {words.say('console-dialogs.clear.do', { count })}
      </Control>
    </TitledDialog>
  );
}
