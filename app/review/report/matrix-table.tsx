import type { CertaintyMatrix } from '#core/report/learned/learned';
import type { Words } from '#core/words/words';

/** Right and wrong against sure and not sure. Sure and wrong has to be unlearned before anything is learned. */
export function MatrixTable({
  words,
  matrix,
}: {
  words: Words<'report'>;
  matrix: CertaintyMatrix;
}) {
  const { rightSure, rightUnsure, wrongSure, wrongUnsure, areTwins } = matrix;
  const count = rightSure + rightUnsure + wrongSure + wrongUnsure;
  return (
    <table className="w-full border-separate border-spacing-0.5 text-[14px] print:break-inside-avoid">
      <caption className="text-start font-[700]">
        {words.say(areTwins ? 'report.matrix.twins' : 'report.matrix.votes', { count })}
      </caption>
      <thead className="text-mut">
        <tr>
          <td className="w-14" />
          <th scope="col" className="text-start type-label">
            {words.say('report.matrix.sure')}
          </th>
          <th scope="col" className="text-start type-label">
            {words.say('report.matrix.unsure')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="text-start type-label text-mut">
            {words.say('report.matrix.right')}
          </th>
          <Cell words={words} count={rightSure} is="solid" />
          <Cell words={words} count={rightUnsure} is="fragile" />
        </tr>
        <tr>
          <th scope="row" className="text-start type-label text-mut">
            {words.say('report.matrix.wrong')}
          </th>
          <Cell words={words} count={wrongSure} is="unlearn" isField={wrongSure > 0} />
          <Cell words={words} count={wrongUnsure} is="learn" />
        </tr>
      </tbody>
    </table>
  );
}

function Cell({
  words,
  count,
  is,
  isField = false,
}: {
  words: Words<'report'>;
  count: number;
  is: 'solid' | 'fragile' | 'unlearn' | 'learn';
  isField?: boolean;
}) {
  return (
    <td
      className={`px-2.5 py-1 ${isField ? 'bg-klein text-on-klein print:border print:border-ink print:bg-transparent print:text-ink' : 'bg-panel'}`}
    >
      <span className="me-2 text-[20px] type-figure">{words.numbers.count(count)}</span>
      {words.say(`report.matrix.${is}`)}
    </td>
  );
}
