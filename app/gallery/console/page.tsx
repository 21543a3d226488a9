import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { askedKind } from '../class/asked-kind';
import { ConsoleGallery } from './console-gallery';
import { tellConsole } from './tell-console';

/**
 * Every state of the console with made-up classes, for looking at:
 * `?state=picking&kind=duel&students=86&open=covers-off`.
 */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const { state = 'picking', kind, item = '', students = '86', open = '' } = await searchParams;
  return (
    <FetchedFormulas book="console">
      <ConsoleGallery
        state={state}
        told={tellConsole({ state, kind: askedKind(kind), item, students: Number(students) })}
        opening={open}
      />
    </FetchedFormulas>
  );
}
