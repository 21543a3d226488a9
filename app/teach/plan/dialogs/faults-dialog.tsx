import { FAULT_AREAS } from '../../../parts/setup/fault-areas';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { FileFault } from '../file/format';

/** A file that was not accepted. */
export interface RefusedFile {
  readonly name: string;
  readonly faults: readonly FileFault[];
}

/** Says which lines of a file are wrong, and why. */
export function FaultsDialog({ file, onShut }: { file: RefusedFile; onShut: () => void }) {
  const words = useWords('plan-panel', 'plan-file', ...FAULT_AREAS);
  const faults = file.faults.map(({ line, message }) => ({ line, text: words.tell(message) }));
  return (
    <TitledDialog title={words.say('plan-panel.faults', { file: file.name })} onShut={onShut}>
      <p className="text-[15px]">{words.say('plan-panel.faults.note')}</p>
      <table className="w-full text-left text-[15px]">
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.say('plan-panel.faults.line')}</th>
            <th scope="col">{words.say('plan-panel.faults.what')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, text }) => (
            <tr key={`${line} ${text}`} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-4 font-[750] whitespace-nowrap">
                {words.say('plan-panel.faults.line-number', { line })}
              </th>
              <td className="py-2">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TitledDialog>
  );
}
