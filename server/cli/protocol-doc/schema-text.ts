import * as z from 'zod';

/** As much of JSON Schema as `z.toJSONSchema` makes of the wire's schemas. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

/** A schema, and the schemas that it names. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const json: unknown = z.toJSONSchema(schema, { io: 'output' });
  return json as JsonSchema;
}

/** The type as one would write it in TypeScript, with limits and meanings as comments. */
export function typeText(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map((option) => typeText(option, indent)).join(' | ');
  if (schema.prefixItems !== undefined) return tupleText(schema.prefixItems, indent);
  if (schema.type === 'array' && typeof schema.items === 'object') {
    const item = typeText(schema.items, indent);
    return / \| /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.properties !== undefined) return objectText(schema.properties, indent);
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') {
    const key = schema.propertyNames?.enum === undefined ? 'string' : 'Outcome';
    return `Record<${key}, ${typeText(schema.additionalProperties, indent)}>`;
  }
  if (schema.type === undefined) throw new Error(`no words for ${JSON.stringify(schema)}`);
  return [schema.type].flat().join(' | ');
}

function objectText(properties: Readonly<Record<string, JsonSchema>>, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}: ${commented(schema, inner)}`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

function tupleText(items: readonly JsonSchema[], indent: string): string {
  if (items.every(({ description }) => description === undefined)) {
    return `[${items.map((item) => typeText(item, indent)).join(', ')}]`;
  }
  const inner = `${indent}  `;
  return `[\n${items.map((item) => `${inner}${commented(item, inner)}`).join('\n')}\n${indent}]`;
}

/** The comment stands behind the first line, where a reader looks for it. */
function commented(schema: JsonSchema, indent: string): string {
  const [first = '', ...others] = typeText(schema, indent).split('\n');
  const comment = [limitsText(schema), schema.description].filter(Boolean).join('; ');
  return [comment === '' ? first : `${first}  // ${comment}`, ...others].join('\n');
}

/** That a count is at least 0 goes without saying. */
function limitsText(schema: JsonSchema): string {
  const { pattern, exclusiveMinimum } = schema;
  if (pattern !== undefined) return `matches ${pattern}`;
  const above = exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`];
  return [
    ...above,
    rangeText(schema.minimum || undefined, schema.maximum, ''),
    rangeText(schema.minLength, schema.maxLength, ' characters'),
    schema.prefixItems ? '' : rangeText(schema.minItems, schema.maxItems, ' items'),
  ]
    .filter((text) => text !== '')
    .join(', ');
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

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : `${value}`;
}
