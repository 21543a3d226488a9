import { parseSync, Visitor } from 'oxc-parser';

/**
 * The ids that a source file names: as a string, as a key of an object, or by importing the file of that
 * name. Classes of style and Next's own words for a page's title are none. Throws where it can't be parsed: a file unread would pass unseen.
 */
export function idsNamedIn(path: string, source: string, ids: readonly string[]): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);
  const named: string[] = [];
  const note = (text: string) => {
    if (ids.includes(text)) named.push(text);
  };
  const foreign = new Set<number>();
  const noteFile = (specifier: string) =>
    note(
      specifier
        .replace(/\.\w+$/, '')
        .split('/')
        .at(-1) ?? '',
    );
  new Visitor({
    ImportDeclaration(node) {
      noteFile(node.source.value);
    },
    JSXAttribute({ name, value }) {
      if (name.name === 'className' && value !== null) foreign.add(value.start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && !foreign.has(start)) note(value);
    },
    TemplateElement({ value }) {
      note(value.raw);
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier') return;
      if (key.name === 'title' && value.type === 'ObjectExpression') {
        for (const { start } of value.properties) foreign.add(start);
      }
      if (!foreign.has(key.start)) note(key.name);
    },
  }).visit(program);
  return named;
}
