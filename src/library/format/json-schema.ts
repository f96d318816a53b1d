import { isRecord } from './is-record';

/** The part of JSON Schema (2020-12) that `library.json` needs; editors read it, and so does `fits`. */
export type JsonSchema =
  | { readonly const: number }
  | { readonly enum: readonly string[] }
  | {
      readonly type: 'string';
      readonly minLength: number;
      readonly maxLength: number;
      /** Must hold somewhere in the text. */
      readonly pattern?: string;
    }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | {
      readonly type: 'array';
      readonly items: JsonSchema;
      readonly minItems: number;
      readonly maxItems: number;
      readonly uniqueItems: true;
    }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, JsonSchema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };

/** Whether a value read from JSON is one that the schema allows. Linear in the value, for the patterns of this folder. */
export function fits(value: unknown, schema: JsonSchema): boolean {
  if ('const' in schema) return value === schema.const;
  if ('enum' in schema) return typeof value === 'string' && schema.enum.includes(value);
  switch (schema.type) {
    case 'string':
      return (
        typeof value === 'string' &&
        // JSON Schema counts characters, not the halves of them that `length` counts.
        between([...value.slice(0, 2 * schema.maxLength + 1)].length, schema.minLength, schema.maxLength) &&
        (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value))
      );
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && between(value, schema.minimum, schema.maximum);
    case 'array':
      return (
        Array.isArray(value) &&
        between(value.length, schema.minItems, schema.maxItems) &&
        new Set(value).size === value.length &&
        value.every((item) => fits(item, schema.items))
      );
    case 'object':
      return (
        isRecord(value) &&
        schema.required.every((key) => Object.hasOwn(value, key)) &&
        Object.entries(value).every(([key, item]) => {
          const property = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
          return property !== undefined && fits(item, property);
        })
      );
  }
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
