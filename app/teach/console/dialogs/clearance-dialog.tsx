'use client';

import { useState } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { Choice } from '../../../parts/setup/fields/choice';
import { Control } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { ScrollBox } from '../../../ui/scroll-box';
import { SwitchField } from '../../../ui/switch-field';
import { TitledDialog } from '../../../ui/titled-dialog';
import type { Command } from '../commands/use-command';
import {
  CLEARANCES,
  type Clearance,
  clearanceCommand,
  clearedBy,
  newHallNumber,
} from '../people/clearance';

const WORDS: Readonly<Record<Clearance, string>> = {
  '30': 'The last 30 s',
  '120': '2 min',
  '600': '10 min',
  away: 'Not connected',
};

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

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
  const [clearance, setClearance] = useState<Clearance>('30');
  const [isNumberAsked, setNumberAsked] = useState(true);
  const cleared = clearedBy(view, clearance);
  const first = cleared[0]?.joinedAt ?? null;
  const count = formatCount(cleared.length);
  const students = cleared.length === 1 ? '1 student' : `${count} students`;
  const which =
    clearance === 'away' || first === null
      ? 'without a connection'
      : `who joined since ${TIME.format(first)}, and whoever joins until you press`;
  return (
    <TitledDialog title="Remove many" onShut={onShut} className="gap-4">
      <Choice
        label="Who joined last, or who is away"
        options={CLEARANCES.map((value) => ({ value, words: WORDS[value] }))}
        value={clearance}
        onChange={(value) => setClearance(value as Clearance)}
      />
      <p className="text-[16px]" role="status">
        {`${students} ${which}${cleared.length === 0 ? '.' : ':'}`}
      </p>
      {cleared.length > 0 && (
        <ScrollBox
          label="Who would be removed"
          direction="vertical"
          className="flex max-h-40 flex-col rounded-control border border-line px-3 py-2"
        >
          <p className="text-[15px] text-mut wrap-anywhere" translate="no">
            {cleared.map(({ name }) => name).join(', ')}
          </p>
        </ScrollBox>
      )}
      {view.hallNumber === null && (
        <SwitchField
          label="From then on ask for a number in the hall"
          note="Projector and console show it; whoever isn’t in the hall doesn’t know it."
          checked={isNumberAsked}
          onChange={setNumberAsked}
        />
      )}
      <p className="text-[15px] text-mut">
        Practice students stay. Until the next round one press lets all of them back in.
      </p>
      <RefusalLine refusal={command.refusal} />
      <Control
        blocked={cleared.length === 0 ? 'There is nobody to remove.' : blocked}
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
        {`Remove ${students}`}
      </Control>
    </TitledDialog>
  );
}
