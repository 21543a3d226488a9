import { parseSync } from 'oxc-parser';

/** The names that a TypeScript file exports, types too, `default` among them. Throws where it can't be parsed. */
export function exportedNames(file: string, source: string): readonly string[] {
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]!.message}`);
  return module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) =>
      exportName.kind === 'Default' ? 'default' : (exportName.name ?? []),
    ),
  );
}
