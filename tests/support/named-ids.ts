import { parseSync, Visitor } from 'oxc-parser';

/**
 * The ids that a source file names: as a string, as a key of an object, or by importing the file of that
 * name. Names of classes of style are none. Throws where it can't be parsed: a file unread would pass unseen.
 */
export function idsNamedIn(path: string, source: string, ids: readonly string[]): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);
  const named: string[] = [];
  const note = (text: string) => {
    if (ids.includes(text)) named.push(text);
  };
  const classes = new Set<number>();
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
      if (name.name === 'className' && value !== null) classes.add(value.start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && !classes.has(start)) note(value);
    },
    TemplateElement({ value }) {
      note(value.raw);
    },
    Property({ key }) {
      if (key.type === 'Identifier') note(key.name);
    },
  }).visit(program);
  return named;
}
