import { parseSync, Visitor } from 'oxc-parser';

/** What the layer rules look at in one source file. */
export interface ModuleFacts {
  /** Every specifier, in order: static, type-only, re-exported, dynamic, `import('x').T` and `require('x')`. */
  readonly imports: readonly string[];
  /** Those that are loaded together with the file: static, and not of types alone. */
  readonly loaded: readonly string[];
  /** Those that are loaded when they are asked for: dynamic. */
  readonly deferred: readonly string[];
  /** Dynamic imports whose specifier is computed, so that no rule can see where they lead. */
  readonly computedImports: number;
  /** Uses of `Math.random`. */
  readonly randomCalls: number;
  /** True where the file does nothing but pass on what others export. */
  readonly isBarrel: boolean;
}

/** Reads one TypeScript or JavaScript file. Throws where it can't be parsed: a file unread would pass unseen. */
export function readModule(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]!.message}`);

  const imports: string[] = [];
  const loaded: string[] = [];
  const deferred: string[] = [];
  let computedImports = 0;
  let randomCalls = 0;
  new Visitor({
    ImportDeclaration(node) {
      imports.push(node.source.value);
      if (node.importKind !== 'type') loaded.push(node.source.value);
    },
    ExportAllDeclaration(node) {
      imports.push(node.source.value);
      loaded.push(node.source.value);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      imports.push(node.source.value);
      loaded.push(node.source.value);
    },
    TSImportType(node) {
      imports.push(node.source.value);
    },
    ImportExpression({ source: argument }) {
      if (argument.type === 'Literal' && typeof argument.value === 'string') {
        imports.push(argument.value);
        deferred.push(argument.value);
      } else {
        computedImports += 1;
      }
    },
    CallExpression({ callee, arguments: [argument] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return;
      if (argument?.type === 'Literal' && typeof argument.value === 'string') {
        imports.push(argument.value);
      } else {
        computedImports += 1;
      }
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.object.name !== 'Math') return;
      if (!node.computed && node.property.name === 'random') randomCalls += 1;
    },
  }).visit(program);

  return {
    imports,
    loaded,
    deferred,
    computedImports,
    randomCalls,
    isBarrel:
      program.body.length > 0 &&
      program.body.every(
        (statement) =>
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
      ),
  };
}
