import { notFound } from 'next/navigation';
import { Review } from '../../review/session/review';
import { formulasById } from '../../ui/formula';
import { FormulaBook } from '../../ui/formula-book';
import { sessionFixture } from './session-fixture';

/** The review of a made-up session with every kind of activity: `?students=24`. In development only. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ students?: string }>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { students = '24' } = await searchParams;
  return (
    <FormulaBook formulas={formulasById()}>
      <Review session={sessionFixture(Number(students))} />
    </FormulaBook>
  );
}
