import { Choice } from '../../../parts/setup/fields/choice';
import { useWords } from '../../../words/language';

const USUAL = [0, 25, 50, 100];

/** By how much the rounds from now on are longer. What was set by other means is offered too. */
export function ExtraTimeChoice({
  label,
  note,
  percent,
  onChoose,
}: {
  label: string;
  note: string;
  percent: number;
  onChoose: (percent: number) => void;
}) {
  const words = useWords('console-dialogs');
  const offered = [...new Set([...USUAL, percent])].sort((a, b) => a - b);
  return (
    <div className="grid gap-1">
      <Choice
        label={label}
        options={offered.map((one) => ({
          value: String(one),
          words:
            one === 0
              ? words.say('console-dialogs.extra-time.none')
              : words.say('console-dialogs.extra-time.more', { share: one / 100 }),
        }))}
        value={String(percent)}
        onChange={(chosen) => onChoose(Number(chosen))}
      />
      <p className="text-[15px] text-mut">{note}</p>
    </div>
  );
}
