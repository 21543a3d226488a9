import { type ObjectExpression, type ObjectPattern, parseSync, Visitor } from 'oxc-parser';
import { pathOf } from './layers';

interface Names {
  /** Every string. Classes of style are none. */
  readonly texts: readonly string[];
  /** The unquoted keys of each object, but for Next's own words for a page's title. */
  readonly objects: readonly (readonly string[])[];
  readonly imports: readonly string[];
}

/** Throws where it can't be parsed: a file unread would pass unseen. */
function namesIn(path: string, source: string): Names {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);
  const texts: string[] = [];
  const objects: string[][] = [];
  const imports: string[] = [];
  const foreign = new Set<number>();
  const noteImport = (specifier: string, start: number) => {
    imports.push(specifier);
    foreign.add(start);
  };
  new Visitor({
    ImportDeclaration({ source: { value, start } }) {
      noteImport(value, start);
    },
    ImportExpression({ source: argument }) {
      if (argument.type !== 'Literal' || typeof argument.value !== 'string') return;
      noteImport(argument.value, argument.start);
    },
    JSXAttribute({ name, value }) {
      if (name.name === 'className' && value !== null) foreign.add(value.start);
    },
    Literal({ value, start }) {
      if (typeof value === 'string' && !foreign.has(start)) texts.push(value);
    },
    TemplateElement({ value }) {
      texts.push(value.raw);
    },
    Property({ key, value }) {
      const isTitle = key.type === 'Identifier' && key.name === 'title';
      if (isTitle && value.type === 'ObjectExpression') foreign.add(value.start);
    },
    ObjectExpression({ properties, start }) {
      if (!foreign.has(start)) objects.push(keysOf(properties));
    },
    ObjectPattern({ properties }) {
      objects.push(keysOf(properties));
    },
  }).visit(program);
  return { texts, objects, imports };
}

function keysOf(properties: ObjectExpression['properties'] | ObjectPattern['properties']) {
  return properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  );
}

/** The ids of losses and optimizers that a file names: as a text, a key, or by importing the file of that name. */
export function idsNamedIn(path: string, source: string, ids: readonly string[]): string[] {
  const { texts, objects, imports } = namesIn(path, source);
  const files = imports.map((specifier) =>
    specifier
      .replace(/\.\w+$/, '')
      .split('/')
      .at(-1),
  );
  const named = new Set([...texts, ...objects.flat(), ...files]);
  return ids.filter((id) => named.has(id));
}

/**
 * The kinds of activity that a file names: as a text, by importing of the rules or the folder of one, or
 * as keys of one object. A single key is none: "question" is also what a dialog asks.
 */
export function kindsNamedIn(path: string, source: string, kinds: readonly string[]): string[] {
  const { texts, objects, imports } = namesIn(path, source);
  const lists = objects.filter((keys) => keys.filter((key) => kinds.includes(key)).length > 1);
  const opened = imports.map(
    (specifier) => /\/activities\/([^/]+)/.exec(pathOf(path, specifier) ?? '')?.[1],
  );
  const named = new Set([...texts, ...lists.flat(), ...opened]);
  return kinds.filter((kind) => named.has(kind));
}
