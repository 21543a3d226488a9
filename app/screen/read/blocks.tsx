import type { Block, RowRead } from './read-out';

/*
 * By their places and not by what they say: what changes while it is read changes where it stands, and a screen reader
 * stays where it is.
 */

/** Only the first heading is said by itself when it changes: it names the round, then what was found. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, at) => (
    <div key={String(at)} {...(at === first ? { 'aria-live': 'polite' as const } : {})}>
      <Shown block={block} />
    </div>
  ));
}

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 dir="auto" className="text-xl type-title text-balance">
          {block.text}
        </h3>
      );
    case 'picture':
      return (
        <p dir="auto" className="border-s-4 border-klein ps-3">
          {block.text}
        </p>
      );
    case 'text':
      return <p dir="auto">{block.text}</p>;
    case 'list':
      return (
        <ul className="list-disc ps-5">
          {block.items.map((item, at) => (
            <li key={String(at)} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableShown {...block} />;
  }
}

function TableShown({ caption, rows }: { caption: string; rows: readonly RowRead[] }) {
  return (
    <table className="w-full">
      <caption className="text-start font-semibold">{caption}</caption>
      <tbody>
        {rows.map(({ isHead, cells }, at) => (
          <tr key={String(at)} className="border-b border-line">
            {cells.map((cell, column) => {
              const Cell = isHead || column === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={String(column)}
                  {...(Cell === 'th'
                    ? { scope: isHead ? ('col' as const) : ('row' as const) }
                    : {})}
                  dir="auto"
                  className="pe-2 text-start align-top wrap-anywhere"
                >
                  {cell}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
