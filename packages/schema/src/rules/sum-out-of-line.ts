import type { Amount, CompensationScheme, Money } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

interface Sum {
  readonly path: readonly PropertyKey[];
  readonly amount: number;
}

const suspicious = 10;

/** Rows by degree of disability stand in an order of their own. */
const inOrder = "table";

/**
 * A sum ten times the next smaller one of its kind (in a table: the row before) is read a second time: a nought too many, or too few in the smaller,
 * looks just like that. Of one kind are rows of one table, and sums that the scheme pays by the same method, as often,
 * in the same role and currency. The least and the most of a range are far apart by nature.
 */
export const sumOutOfLine = defineRecordRule({
  code: "sum-out-of-line",
  severity: "notice",
  *check(record, parts) {
    if (record.kind !== "compensation-scheme") return;
    const money = (parts.get("Money") ?? []).map(({ value, path }) => ({ money: value as Money, path }));
    for (const sums of ofOneKind(record, money).values()) {
      for (const [index, { path, amount }] of sums.entries()) {
        const smaller = sums[index - 1]?.amount ?? 0;
        if (smaller > 0 && amount >= suspicious * smaller)
          yield { path: [...path, "amount"], params: { sum: amount, smaller } };
      }
    }
  },
});

type Found = readonly { readonly money: Money; readonly path: readonly PropertyKey[] }[];

function ofOneKind(scheme: CompensationScheme, found: Found): ReadonlyMap<string, readonly Sum[]> {
  const kinds = new Map<string, Sum[]>();
  for (const { money, path } of found) {
    const kind = kindOf(scheme, path);
    if (kind === undefined) continue;
    const key = `${kind} ${money.currency}`;
    kinds.set(key, [...(kinds.get(key) ?? []), { path, amount: Number(money.amount) }]);
  }
  for (const [key, sums] of kinds) if (!key.startsWith(inOrder)) sums.sort((a, b) => a.amount - b.amount);
  return kinds;
}

function kindOf(scheme: CompensationScheme, path: readonly PropertyKey[]): string | undefined {
  if (path.at(0) === "funding") return "funding";
  const start = path.lastIndexOf("amounts");
  const role = String(path[start + 2]);
  if (start < 0 || role === "min" || role === "max" || role === "indexValue") return undefined;
  if (role === "table" || role === "entries") return [role, ...path.slice(0, start + 2)].join("/");
  const { method, paid = "" } = path.slice(0, start + 2).reduce<unknown>(inside, scheme) as Amount;
  return `${role} ${method} ${paid}`;
}

function inside(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown>)[key];
}
