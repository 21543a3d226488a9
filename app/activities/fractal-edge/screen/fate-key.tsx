import { formatCount } from '#core/engine/number-format';
import { size } from '../../../parts/screen/size';
import { css, FATE_KEY } from '../map/fate-colours';

/** What the colours say. */
export function FateKey({ budget }: { budget: number }) {
  return (
    <ul className="flex flex-col gap-28 pt-8" style={size(28)}>
      {FATE_KEY.map(({ words, hint, colours: [quick, slow] }) => (
        <li key={words}>
          <span
            aria-hidden="true"
            className="mb-8 block h-28 w-180"
            style={{ background: `linear-gradient(90deg, ${css(quick)}, ${css(slow)})` }}
          />
          <span className="block type-label">{words}</span>
          <span className="block text-mut">
            {hint === '' ? `in ${formatCount(budget)} steps` : hint}
          </span>
        </li>
      ))}
    </ul>
  );
}
