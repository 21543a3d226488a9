import { notFound } from 'next/navigation';
import { formulasById } from '../../ui/formula';
import { FormulaBook } from '../../ui/formula-book';
import { ConsoleGallery } from './console-gallery';

/** Every state of the console with made-up classes, for looking at. In development only. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ state?: string; students?: string }>;
}) {
  if (process.env.NODE_ENV === 'production') notFound();
  const { state = 'picking', students = '86' } = await searchParams;
  return (
    <FormulaBook formulas={formulasById()}>
      <ConsoleGallery state={state} students={Number(students)} />
    </FormulaBook>
  );
}
