import { paced } from '../cells/paced';
import { escaped, STYLES, sheetXml, type WorkbookSheet } from './sheet-xml';
import { type ZipEntry, zip } from './zip';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook (Office Open XML, ECMA-376) as it is made, sheet by sheet and row by row. */
export function workbook(sheets: readonly WorkbookSheet[]): AsyncGenerator<Uint8Array> {
  return zip(entries(sheets));
}

function* entries(sheets: readonly WorkbookSheet[]): Generator<ZipEntry> {
  yield { name: '[Content_Types].xml', parts: [contentTypes(sheets)] };
  yield {
    name: '_rels/.rels',
    parts: [relationships([['officeDocument', 'xl/workbook.xml']])],
  };
  yield { name: 'xl/workbook.xml', parts: [workbookXml(sheets)] };
  const targets = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  yield {
    name: 'xl/_rels/workbook.xml.rels',
    parts: [relationships([...targets, ['styles', 'styles.xml']])],
  };
  yield { name: 'xl/styles.xml', parts: [STYLES] };
  for (const [at, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${at + 1}.xml`, parts: paced(sheetXml(sheet.content())) };
  }
}

function contentTypes(sheets: readonly WorkbookSheet[]): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const all = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${all.join('')}</sheets></workbook>`;
}
