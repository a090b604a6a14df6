import { Place } from "./place.ts";
import { referredName, resolved, tagOf } from "./references.ts";
import type { Definitions, Structure } from "./structure.ts";

/**
 * The names of the collections that values of a structure join; `part` is the name of the part that they are, `holder` of
 * the one that they stand in.
 */
export type Collected = (
  structure: Structure,
  part: string | undefined,
  holder: string | undefined,
) => readonly string[];

/** What was collected of one document: by name, outer before inner, in the order of the structure. */
export interface Collections {
  get(name: string): readonly Place[];
  /** The names under which something was collected. */
  names(): readonly string[];
}

/** Collects values of a document that holds to the structure of a part. */
export type Walk = (part: string, document: unknown) => Collections;

/** What to look at inside values of one structure: worked out once, so that a walk only touches what is collected. */
interface Plan {
  readonly part: string | undefined;
  readonly referencedKind: string | undefined;
  slots: readonly number[] | undefined;
  members: readonly Member[] | undefined;
  item: Plan | undefined;
  entry: Plan | undefined;
  tag: string | undefined;
  variants: ReadonlyMap<unknown, Plan> | undefined;
}

interface Member {
  readonly name: string;
  readonly plan: Plan;
}

interface Planning {
  readonly definitions: Definitions;
  readonly collected: Collected;
  readonly slots: Map<string, number>;
  readonly plans: Map<string, Plan>;
  /** Plans that are not filled yet: of parts that hold the one that is being planned. */
  readonly unfilled: Set<Plan>;
}

/** The walk over documents of the parts that are defined. What is not of the form of its part is met, and not entered. */
export function compileWalk(definitions: Definitions, collected: Collected): Walk {
  const slots = new Map<string, number>();
  const planning: Planning = { definitions, collected, slots, plans: new Map(), unfilled: new Set() };
  return (part, document) => {
    const plan = planning.plans.get(part) ?? planOf({ $ref: `#/$defs/${part}` }, planning);
    const found: Place[][] = [];
    visit(plan, new Place(document, undefined, undefined, plan), found);
    return {
      get: (name) => found[slots.get(name) ?? -1] ?? none,
      names: () => [...slots].filter(([, slot]) => found[slot] !== undefined).map(([name]) => name),
    };
  };
}

const none: readonly Place[] = [];

type Inside = Readonly<Record<string, unknown>>;

function visit(plan: Plan, place: Place, found: Place[][]): void {
  const { slots, members, item, entry, tag, variants } = plan;
  if (slots !== undefined) collect(slots, place, found);
  if (members !== undefined) visitMembers(members, place, found);
  else if (item !== undefined) visitItems(item, place, found);
  else if (variants !== undefined) {
    const variant = variants.get((place.value as Inside | null)?.[tag as string]);
    if (variant?.members !== undefined) visitMembers(variant.members, place, found);
  } else if (entry !== undefined) {
    const value = place.value as Inside;
    for (const key in value) visit(entry, new Place(value[key], key, place, entry), found);
  }
}

function collect(slots: readonly number[], place: Place, found: Place[][]): void {
  for (let index = 0; index < slots.length; index += 1) {
    const slot = slots[index] as number;
    const list = found[slot];
    if (list === undefined) found[slot] = [place];
    else list.push(place);
  }
}

function visitMembers(members: readonly Member[], place: Place, found: Place[][]): void {
  const value = place.value as Inside;
  if (typeof value !== "object" || value === null) return;
  for (let index = 0; index < members.length; index += 1) {
    const { name, plan } = members[index] as Member;
    const inner = value[name];
    if (inner !== undefined) visit(plan, new Place(inner, name, place, plan), found);
  }
}

function visitItems(item: Plan, place: Place, found: Place[][]): void {
  const list = place.value as readonly unknown[];
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index += 1)
    visit(item, new Place(list[index], index, place, item), found);
}

function planOf(structure: Structure, planning: Planning, holder?: string): Plan {
  const part = referredName(structure);
  const known = part === undefined ? undefined : planning.plans.get(part);
  if (known !== undefined) return known;
  const described = resolved(structure, planning.definitions);
  const { references } = described;
  const plan: Plan = {
    part: references === undefined ? part : "Reference",
    referencedKind: references,
    slots: undefined,
    members: undefined,
    item: undefined,
    entry: undefined,
    tag: undefined,
    variants: undefined,
  };
  // Registered before it is filled: a part may contain itself.
  if (part !== undefined) planning.plans.set(part, plan);
  planning.unfilled.add(plan);
  const names = planning.collected(described, part, holder);
  if (names.length > 0) plan.slots = names.map((name) => slotOf(name, planning));
  Object.assign(plan, inside(described, planning, part ?? holder));
  planning.unfilled.delete(plan);
  return plan;
}

function slotOf(name: string, { slots }: Planning): number {
  const slot = slots.get(name) ?? slots.size;
  slots.set(name, slot);
  return slot;
}

function inside(
  { oneOf, properties, items, additionalProperties }: Structure,
  planning: Planning,
  holder: string | undefined,
): Partial<Plan> {
  const found = (plan: Plan) => collects(plan, planning);
  if (oneOf) {
    const tagged = tagOf(oneOf, planning.definitions);
    const variants = [...(tagged?.byTag ?? [])].map(
      ([tag, one]) => [tag, planOf(one, planning, holder)] as const,
    );
    return { tag: tagged?.tag, variants: new Map(variants) };
  }
  if (properties) {
    const members = Object.entries(properties).map(([name, one]) => ({
      name,
      plan: planOf(one, planning, holder),
    }));
    return { members: members.filter(({ plan }) => found(plan)) };
  }
  const item = items && planOf(items, planning, holder);
  const entry = additionalProperties ? planOf(additionalProperties, planning, holder) : undefined;
  return { item: item && found(item) ? item : undefined, entry: entry && found(entry) ? entry : undefined };
}

/** Whether anything is collected in values of a plan. */
function collects(plan: Plan, { unfilled }: Planning): boolean {
  const { slots, members, item, entry, variants } = plan;
  if (members !== undefined) return slots !== undefined || members.length > 0;
  return (
    slots !== undefined ||
    item !== undefined ||
    entry !== undefined ||
    variants !== undefined ||
    unfilled.has(plan)
  );
}
