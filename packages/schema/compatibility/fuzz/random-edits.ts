import fc from "fast-check";
import type { Schema } from "../json-schema.ts";

type Node = { [keyword: string]: unknown };

/** One edit: which node of the schema, what is done to it, and numbers for whatever has to be chosen. */
interface Edit {
  readonly node: number;
  readonly operation: number;
  readonly choices: readonly [number, number];
}

/** A schema after one to three random edits of its nodes. */
export function edited(schema: Schema): fc.Arbitrary<Schema> {
  const edit = fc.record({ node: fc.nat(), operation: fc.nat(), choices: fc.tuple(fc.nat(), fc.nat()) });
  const schemas = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const copy = structuredClone(schema) as Node;
    for (const step of edits) apply(step, copy);
    return copy;
  });
  return schemas.filter(isGrounded).map((copy) => copy as Schema);
}

/** Whether no definition means itself without looking into a value: such a schema says nothing, and no one writes it. */
function isGrounded({ $defs = {} }: Node): boolean {
  const definitions = $defs as Readonly<Record<string, Node>>;
  const ends = (node: Node | undefined, above: ReadonlySet<string>): boolean => {
    if (node === undefined) return true;
    const name = typeof node.$ref === "string" ? (node.$ref.split("/").at(-1) ?? "") : undefined;
    if (name !== undefined && above.has(name)) return false;
    const inside = name === undefined ? above : new Set([...above, name]);
    const target = name === undefined ? undefined : definitions[name];
    return ends(target, inside) && branches(node).every((branch) => ends(branch, above));
  };
  return Object.entries(definitions).every(([name, definition]) => ends(definition, new Set([name])));
}

/** The schemas inside a schema, itself included. */
function nodesOf(root: Node): Node[] {
  const found: Node[] = [root];
  for (const [keyword, value] of Object.entries(root)) {
    if (typeof value !== "object" || value === null) continue;
    if (keyword === "properties" || keyword === "$defs") {
      found.push(...Object.values(value).flatMap((node: Node) => nodesOf(node)));
    } else if (keyword === "oneOf" || keyword === "anyOf") {
      found.push(...(value as Node[]).flatMap(nodesOf));
    } else if (keyword === "items" || keyword === "additionalProperties" || keyword === "propertyNames") {
      found.push(...nodesOf(value as Node));
    }
  }
  return found;
}

function apply({ node, operation, choices }: Edit, root: Node): void {
  const nodes = nodesOf(root);
  const target = pick(nodes, node);
  const possible = operations.filter(({ fits }) => fits(target));
  pick(possible, operation).change(target, { choices, nodes, root });
}

function pick<T>(values: readonly T[], choice: number): T {
  const value = values[choice % values.length];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}

interface Surroundings {
  readonly choices: readonly [number, number];
  readonly nodes: readonly Node[];
  readonly root: Node;
}

interface Operation {
  readonly fits: (node: Node) => boolean;
  readonly change: (node: Node, surroundings: Surroundings) => void;
}

const properties = (node: Node) => (node.properties ?? {}) as Record<string, Node>;
const required = (node: Node) => (node.required ?? []) as string[];
const hasProperties = (node: Node) => Object.keys(properties(node)).length > 0;
const branches = (node: Node) => (node.oneOf ?? node.anyOf ?? []) as Node[];
const isUnion = (node: Node) => Array.isArray(node.oneOf ?? node.anyOf);
const isRoot = (node: Node) => node.$defs !== undefined;
const copyOf = ({ $defs: _, $id: __, $schema: ___, ...node }: Node): Node => structuredClone(node);

function replace(node: Node, by: Node): void {
  for (const keyword of Object.keys(node)) if (keyword !== "$defs") delete node[keyword];
  Object.assign(node, by);
}

const patterns = [
  "^[a-z]{2}$",
  "^[a-z0-9]+(?:-[a-z0-9]+)*$",
  "^[a-z]*$",
  "[0-9]",
  "^(?:fr|be|eu|un)$",
  "^(?!x)[a-z-]+$",
];
const bounds = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "minProperties",
  "maxProperties",
];
const types = ["string", "integer", "number", "boolean", "array", "object", "null"];

const operations: readonly Operation[] = [
  {
    fits: hasProperties,
    change: (node, { choices }) => {
      const name = pick(Object.keys(properties(node)), choices[0]);
      delete properties(node)[name];
      if (choices[1] % 4 > 0) node.required = required(node).filter((other) => other !== name);
    },
  },
  {
    fits: hasProperties,
    change: (node, { choices, nodes }) => {
      const name = choices[0] % 2 === 0 ? "brandNew" : pick(Object.keys(properties(node)), choices[0]);
      properties(node)[name] = copyOf(pick(nodes, choices[1]));
      if (choices[1] % 3 === 0) node.required = [...new Set([...required(node), name])];
    },
  },
  {
    fits: hasProperties,
    change: (node, { choices }) => {
      const name = pick(Object.keys(properties(node)), choices[0]);
      const listed = required(node).filter((other) => other !== name);
      node.required = listed.length < required(node).length ? listed : [...listed, name];
    },
  },
  {
    fits: (node) => node.type === "object",
    change: (node, { choices, nodes }) => {
      const other = choices[0] % 3 === 0 ? copyOf(pick(nodes, choices[1])) : choices[0] % 3 === 1;
      node.additionalProperties = other;
    },
  },
  {
    fits: (node) => Array.isArray(node.enum),
    change: (node, { choices }) => {
      const values = node.enum as unknown[];
      const other =
        choices[0] % 2 === 0 ? [...values, "brand-new"] : values.toSpliced(choices[1] % values.length, 1);
      if (other.length > 0) node.enum = other;
    },
  },
  {
    fits: (node) => node.enum !== undefined || node.const !== undefined,
    change: (node, { choices }) => {
      if (choices[0] % 2 === 0) replace(node, { type: node.type ?? "string" });
      else replace(node, { type: "string", const: "brand-new" });
    },
  },
  {
    fits: (node) => node.type === "string",
    change: (node, { choices }) => {
      if (choices[0] % 4 === 0) delete node.pattern;
      else if (choices[0] % 4 === 1) node.enum = ["fr", "be", "active"];
      else node.pattern = pick(patterns, choices[1]);
    },
  },
  {
    fits: (node) => node.$ref === undefined && !isUnion(node),
    change: (node, { choices }) => {
      const keyword = pick(bounds, choices[0]);
      if (node[keyword] !== undefined && choices[1] % 3 === 0) delete node[keyword];
      else node[keyword] = choices[1] % 7;
    },
  },
  {
    fits: (node) => !isRoot(node),
    change: (node, { choices }) => replace(node, { type: pick(types, choices[0]) }),
  },
  {
    fits: (node) => !isRoot(node),
    change: (node, { choices, nodes }) => replace(node, copyOf(pick(nodes, choices[0]))),
  },
  {
    fits: (node) => typeof node.$ref === "string",
    change: (node, { choices, root }) => {
      const names = Object.keys(root.$defs as object);
      const definitions = root.$defs as Record<string, Node>;
      const name = String(node.$ref).split("/").at(-1) ?? "";
      // Written out in place, or referring to something else.
      if (choices[0] % 2 === 0) replace(node, copyOf(definitions[name] ?? {}));
      else node.$ref = `#/$defs/${pick(names, choices[1])}`;
    },
  },
  {
    fits: isUnion,
    change: (node, { choices, nodes }) => {
      const list = branches(node);
      const keyword = node.oneOf ? "oneOf" : "anyOf";
      if (choices[0] % 3 === 0 && list.length > 1)
        node[keyword] = list.toSpliced(choices[1] % list.length, 1);
      else if (choices[0] % 3 === 1) node[keyword] = [copyOf(pick(nodes, choices[1])), ...list];
      else replace(node, { [keyword === "oneOf" ? "anyOf" : "oneOf"]: list });
    },
  },
  {
    fits: (node) => !isRoot(node),
    change: (node, { choices }) => {
      const other = choices[0] % 2 === 0 ? { type: "null" } : { type: "string", minLength: 3 };
      replace(node, { [choices[1] % 2 === 0 ? "anyOf" : "oneOf"]: [copyOf(node), other] });
    },
  },
  {
    fits: (node) => node.type === "object",
    change: (node, { choices }) => {
      if (choices[0] % 2 === 0) delete node.propertyNames;
      else node.propertyNames = { pattern: pick(patterns, choices[1]) };
    },
  },
  {
    fits: (node) => node.$ref === undefined,
    change: (node, { choices }) => {
      if (node.not !== undefined) delete node.not;
      else
        node.not =
          choices[0] % 2 === 0 ? { const: "fr" } : { pattern: pick(["[^a-z]", "^x", "fr"], choices[1]) };
    },
  },
  { fits: () => true, change: (node) => Object.assign(node, { description: "Other words." }) },
];
