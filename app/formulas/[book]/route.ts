import { phoneFormulas } from '../../(phone)/room/phone-formulas';
import { edgesByTex, formulasById, symbolsByTex } from '../../ui/formula/formula';
import type { FormulaBookName } from '../../ui/formula/formula-book-name';

/** Typeset once, when the pages are built: each face fetches its book, once the page is there. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const BOOKS: Readonly<Record<FormulaBookName, () => Readonly<Record<string, string>>>> = {
  phone: phoneFormulas,
  hall: formulasById,
  console: () => ({ ...formulasById(), ...symbolsByTex() }),
  practice: () => ({ ...formulasById(), ...symbolsByTex(), ...edgesByTex() }),
};

export function generateStaticParams(): { book: string }[] {
  return Object.keys(BOOKS).map((book) => ({ book }));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ book: string }> },
): Promise<Response> {
  return Response.json(BOOKS[(await params).book as FormulaBookName]());
}
