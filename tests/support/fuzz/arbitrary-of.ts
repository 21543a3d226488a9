import fc from 'fast-check';
import * as z from 'zod';

/** What of JSON Schema zod writes for the messages of this project. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Long texts and lists come by mutation. */
const LONGEST_TEXT = 40;
const LONGEST_LIST = 4;

/**
 * Messages of a schema's shape.
 * @param fields by name: what a field of this name holds instead, in seven of eight messages
 */
export function arbitraryOf(
  message: z.ZodType,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<unknown> {
  const whole = z.toJSONSchema(message, { io: 'input', unrepresentable: 'any' }) as Schema;
  const named = new Map<string, fc.Arbitrary<unknown>>();

  function refer(path: string): fc.Arbitrary<unknown> {
    const name = path.slice('#/$defs/'.length);
    const known = named.get(name);
    if (known !== undefined) return known;
    const made = of(whole.$defs![name]!);
    named.set(name, made);
    return made;
  }

  function field(name: string, schema: Schema): fc.Arbitrary<unknown> {
    const usual = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (usual === undefined) return of(schema);
    return fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: of(schema) });
  }

  function of(schema: Schema): fc.Arbitrary<unknown> {
    if (schema.$ref !== undefined) return refer(schema.$ref);
    const either = schema.anyOf ?? schema.oneOf;
    if (either !== undefined) return fc.oneof(...either.map(of));
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const type = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['null']);
    return fc.oneof(...type.map((one) => ofType(one, schema)));
  }

  function ofType(type: string, schema: Schema): fc.Arbitrary<unknown> {
    const { minimum = -10, maximum = 10_000 } = schema;
    const { minLength = 0, maxLength = LONGEST_TEXT, pattern } = schema;
    const most = Math.max(minLength, Math.min(maxLength, LONGEST_TEXT));
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, 1e6) });
    if (type === 'number') return fc.oneof(fc.double({ noNaN: true }), fc.integer());
    if (type === 'string') {
      if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
      return fc.string({ minLength, maxLength: most, unit: 'binary' });
    }
    if (type === 'array') {
      const { minItems = 0, maxItems = LONGEST_LIST } = schema;
      const maxLength = Math.max(minItems, Math.min(maxItems, LONGEST_LIST));
      return fc.array(of(schema.items ?? {}), { minLength: minItems, maxLength });
    }
    if (type === 'object') return ofObject(schema);
    return fc.constant(null);
  }

  function ofObject({ properties = {}, required = [], ...schema }: Schema): fc.Arbitrary<unknown> {
    const { additionalProperties: others } = schema;
    if (schema.propertyNames !== undefined && typeof others === 'object') {
      return fc.dictionary(fc.string({ maxLength: 12 }), of(others), { maxKeys: LONGEST_LIST });
    }
    const record = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, field(name, inner)]),
    );
    return fc.record(record, { requiredKeys: [...required], noNullPrototype: true });
  }

  return of(whole);
}
