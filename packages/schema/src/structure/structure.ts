/**
 * What the model says of one value: the keywords of JSON Schema that the model uses, and notes that JSON Schema has no
 * word for. The generator writes it from the zod schemas; at run time it is the only description of the model.
 */
export interface Structure {
  /** `#/$defs/<name>`: the value is of a named part. */
  readonly $ref?: string;
  readonly $defs?: Definitions;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** Constants of any type, or the codes of an open list beside the pattern of national ones. */
  readonly anyOf?: readonly Structure[];
  /** Objects that one member with a constant tells apart. */
  readonly oneOf?: readonly Structure[];
  readonly properties?: Members;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Structure;
  readonly propertyNames?: Structure;
  readonly minProperties?: number;
  readonly items?: Structure;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Id of the code list whose codes the value is one of. */
  readonly codes?: string;
  /** Beside `codes`: national codes (`x-<cc>-…`) are allowed too. */
  readonly open?: true;
  /** Id of the code list from which the codes of a fact come; whether they do is not a matter of structure. */
  readonly fromList?: string;
  /** Kind of the record that the value is the id of. */
  readonly references?: string;
  /** What a finding calls the pattern, where it is not the name of the definition: `TimeOfDay`. */
  readonly writtenAs?: string;
}

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Structures by name: of the members of an object. */
export type Members = Readonly<Record<string, Structure>>;

/** Structures of the named parts, by name. */
export type Definitions = Readonly<Record<string, Structure>>;

/** The codes of a list, the wider code above each that has one, and the code to use instead of each that is given up. */
export interface Codes {
  readonly codes: readonly string[];
  readonly parents?: Readonly<Record<string, string>>;
  readonly replaced?: Readonly<Record<string, string>>;
}

/** The structure of everything that is checked at run time. */
export interface Model {
  /** Every named part, the kinds of records and the situation among them. */
  readonly definitions: Definitions;
  /** Name of the definition of each kind of record. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The code lists that the definitions name. */
  readonly lists: Readonly<Record<string, Codes>>;
}
