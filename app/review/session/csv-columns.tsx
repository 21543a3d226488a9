import { COLUMNS } from '../files/columns';

/** What the columns of the CSV hold. */
export function CsvColumns() {
  return (
    <details className="border-t border-line pt-4 print:hidden">
      <summary className="inline-flex min-h-9 items-center rounded-chip text-[16px] type-label">
        The columns of the CSV
      </summary>
      <p className="my-2 text-[15px] text-mut">
        One row for every student in every round; of a demonstration one for each rate. Practice
        students are left out.
      </p>
      <dl className="grid gap-x-6 gap-y-1 text-[15px] min-[700px]:grid-cols-[max-content_minmax(0,1fr)]">
        {COLUMNS.map(({ name, means }) => (
          <div key={name} className="min-[700px]:contents">
            <dt className="font-[700]">{name}</dt>
            <dd className="text-mut">{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
