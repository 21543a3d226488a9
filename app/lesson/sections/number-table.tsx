import type { ReactNode } from 'react';

/** A table of numbers: the first column names the row. */
export function NumberTable({
  caption,
  head,
  rows,
  isCaptionShown = false,
}: {
  caption: string;
  head: readonly ReactNode[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  isCaptionShown?: boolean;
}) {
  return (
    <table className="mt-4 w-full border-collapse break-inside-avoid text-start text-[min(1.0625rem,4.6vw)]">
      <caption className={isCaptionShown ? 'mb-1 text-start text-[0.9375rem] text-mut' : 'sr-only'}>
        {caption}
      </caption>
      <thead>
        <tr className="border-b border-line2 text-[0.88em] text-mut">
          {head.map((title, column) => (
            <th
              key={columnKey(column)}
              scope="col"
              className={`py-1.5 font-semibold min-[420px]:whitespace-nowrap ${column === 0 ? '' : 'ps-3 text-end'}`}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} className="border-b border-line">
            {cells.map((cell, column) =>
              column === 0 ? (
                <th
                  key={columnKey(column)}
                  scope="row"
                  className="py-2 font-bold min-[420px]:whitespace-nowrap"
                >
                  {cell}
                </th>
              ) : (
                <td
                  key={columnKey(column)}
                  className="py-2 ps-3 text-end min-[420px]:whitespace-nowrap"
                >
                  <bdi>{cell}</bdi>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnKey(column: number): string {
  return `column ${column}`;
}
