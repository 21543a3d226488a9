import type { InstructorView } from '#core/protocol/views/instructor-view';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Command } from '../commands/use-command';
import type { NamedStudent } from '../people/candidates';
import { ExtraTimeChoice } from './extra-time-choice';
import { ownName } from './own-name';

/** Extra time for the sake of one student. It stands here only: a row of the roster may be seen over a shoulder. */
export function ExtraTimeDialog({
  view: { extraTime },
  student: { number, name },
  command,
  shut,
}: {
  view: InstructorView;
  student: NamedStudent;
  command: Command;
  shut: () => void;
}) {
  const words = useWords('console-dialogs');
  const set = new Map(extraTime.students);
  return (
    <TitledDialog
      title={rich(words, 'console-dialogs.extra-time.of', { name, own: ownName })}
      onShut={shut}
    >
      <ExtraTimeChoice
        label={words.say('console-dialogs.extra-time.longer')}
        note={words.say('console-dialogs.extra-time.of-note')}
        percent={set.get(number) ?? 0}
        onChoose={(percent) =>
          command.enqueue({ type: 'set-extra-time', participant: number, percent })
        }
      />
      <RefusalLine refusal={command.refusal} />
    </TitledDialog>
  );
}
