import { phoneFormulas } from '../../(phone)/room/phone-formulas';
import { FormulaBook } from '../../ui/formula-book';
import '../../(phone)/phone.css';
import { classAt } from './fixtures';
import { PhoneState } from './phone-state';

/** The phone's states with fixed data: `?state=run&step=31&rate=0.074`. */
export default async function PhoneGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const {
    state = 'lobby',
    loss = 'ill-conditioned',
    optimizer = 'gradient-descent',
    rate = '0.074',
    step = '31',
    name = 'Ines',
    students = '86',
    word = 'saved',
  } = await searchParams;
  const told = classAt(
    {
      loss,
      optimizer,
      rate: rate === 'none' ? null : Number(rate),
      name,
      students: Number(students),
    },
    state === 'result' ? 'end' : Number(step),
  );
  return (
    <FormulaBook formulas={phoneFormulas()}>
      <PhoneState state={state} step={Number(step)} word={word} told={told} />
    </FormulaBook>
  );
}
