import type * as z from 'zod';

/** As `z.toJSONSchema` makes it of the wire's schemas. */
export type JsonSchema = z.core.JSONSchema._JSONSchema;

/** JSON Schema has `true` and `false` for anything and nothing, which the wire never carries. */
export function given(schema: JsonSchema | undefined): Exclude<JsonSchema, boolean> {
  if (typeof schema !== 'object') throw new Error(`no words for ${schema}`);
  return schema;
}

/** The type as one would write it in TypeScript, with limits and meanings as comments. */
export function typeText(json: JsonSchema | undefined, indent = ''): string {
  const schema = given(json);
  if (schema.$ref !== undefined) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map((option) => typeText(option, indent)).join(' | ');
  if (schema.prefixItems !== undefined) return tupleText(schema.prefixItems, indent);
  if (schema.type === 'array') return arrayText(typeText(schema.items as JsonSchema, indent));
  if (schema.properties !== undefined)
    return objectText(schema.properties, schema.required ?? [], indent);
  if (schema.propertyNames !== undefined) {
    return `Record<${typeText(schema.propertyNames)}, ${typeText(schema.additionalProperties, indent)}>`;
  }
  if (schema.type === undefined) throw new Error(`no words for ${JSON.stringify(schema)}`);
  return [schema.type].flat().join(' | ');
}

function arrayText(item: string): string {
  return item.includes(' | ') && !/^[{[]/.test(item) ? `(${item})[]` : `${item}[]`;
}

function objectText(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  indent: string,
): string {
  const lines = Object.entries(properties).map(
    ([name, schema]) =>
      `${indent}  ${name}${required.includes(name) ? '' : '?'}: ${commented(schema, `${indent}  `)}`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** On one line, unless its items are described. */
function tupleText(items: readonly JsonSchema[], indent: string): string {
  if (items.every((item) => given(item).description === undefined)) {
    return `[${items.map((item) => typeText(item, indent)).join(', ')}]`;
  }
  const inner = `${indent}  `;
  return `[\n${items.map((item) => inner + commented(item, inner)).join('\n')}\n${indent}]`;
}

/** The comment stands behind the first line, where a reader looks for it. */
function commented(schema: JsonSchema, indent: string): string {
  const [first, ...others] = typeText(schema, indent).split('\n');
  const comment = commentOn(schema);
  return [comment === '' ? first : `${first}  // ${comment}`, ...others].join('\n');
}

/** The limits, then the meaning. That a count is at least 0 goes without saying. */
function commentOn(json: JsonSchema): string {
  const schema = given(json);
  const { pattern, exclusiveMinimum, description } = schema;
  const limits = [
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    rangeText(schema.minimum || undefined, schema.maximum, ''),
    rangeText(schema.minLength, schema.maxLength, ' characters'),
    schema.prefixItems ? '' : rangeText(schema.minItems, schema.maxItems, ' items'),
  ];
  const limit = pattern === undefined ? limits.filter(Boolean).join(', ') : `matches ${pattern}`;
  return [limit, description].filter(Boolean).join('; ');
}

function rangeText(least: number | undefined, most: number | undefined, unit: string): string {
  const from = isLimit(least) ? least : undefined;
  const to = isLimit(most) ? most : undefined;
  if (from === undefined) return to === undefined ? '' : `at most ${to}${unit}`;
  if (to === undefined) return `at least ${from}${unit}`;
  return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}

/** zod states for every integer that it is a safe one. */
function isLimit(value: number | undefined): boolean {
  return value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : `${value}`;
}
