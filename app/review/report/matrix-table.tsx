import type { CertaintyMatrix } from '#core/report/learned/learned';

/** Right and wrong against sure and not sure. Sure and wrong has to be unlearned before anything is learned. */
export function MatrixTable({ matrix }: { matrix: CertaintyMatrix }) {
  const { rightSure, rightUnsure, wrongSure, wrongUnsure, areTwins } = matrix;
  const all = rightSure + rightUnsure + wrongSure + wrongUnsure;
  const of = areTwins ? 'to the twins' : 'of the last votes';
  return (
    <table className="w-full border-separate border-spacing-0.5 text-[14px] print:break-inside-avoid">
      <caption className="text-left font-[700]">
        {all === 1 ? '1 answer' : `All ${all} answers ${of}`}
      </caption>
      <thead className="text-mut">
        <tr>
          <td className="w-14" />
          <th scope="col" className="text-left type-label">
            sure
          </th>
          <th scope="col" className="text-left type-label">
            not sure
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="text-left type-label text-mut">
            right
          </th>
          <Cell count={rightSure} words="solid" />
          <Cell count={rightUnsure} words="fragile" />
        </tr>
        <tr>
          <th scope="row" className="text-left type-label text-mut">
            wrong
          </th>
          <Cell count={wrongSure} words="to unlearn" isField={wrongSure > 0} />
          <Cell count={wrongUnsure} words="to learn" />
        </tr>
      </tbody>
    </table>
  );
}

function Cell({
  count,
  words,
  isField = false,
}: {
  count: number;
  words: string;
  isField?: boolean;
}) {
  return (
    <td
      className={`px-2.5 py-1 ${isField ? 'bg-klein text-on-klein print:border print:border-ink print:text-ink' : 'bg-panel'}`}
    >
      <span className="mr-2 text-[20px] type-figure">{count}</span>
      {words}
    </td>
  );
}
