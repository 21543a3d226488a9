import { size } from '../../../parts/screen/size';
import { useWords } from '../../../words/language';
import { css, FATE_KEY } from '../map/fate-colours';

/** What the colours say. */
export function FateKey({ budget }: { budget: number }) {
  const words = useWords('screen-fractal');
  return (
    <ul className="flex flex-col gap-28 pt-8" style={size(28)}>
      {FATE_KEY.map(({ fate, colours: [quick, slow] }) => (
        <li key={fate}>
          <span
            aria-hidden="true"
            className="mb-8 block h-28 w-180"
            style={{ background: `linear-gradient(90deg, ${css(quick)}, ${css(slow)})` }}
          />
          <span className="block type-label">{words.say(`screen-fractal.fate.${fate}`)}</span>
          <span className="block text-mut">
            {fate === 'neither'
              ? words.say('screen-fractal.fate.neither.hint', { budget })
              : words.say(`screen-fractal.fate.${fate}.hint`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
