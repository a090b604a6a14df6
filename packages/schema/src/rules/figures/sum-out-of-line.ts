import type { Amount, CompensationScheme, Money } from "../../../generated/types/model.ts";
import { grouped } from "../../parts/grouped.ts";
import type { Place } from "../../structure/place.ts";
import { defineKindRule } from "../rule.ts";

interface Sum {
  readonly kind: string;
  readonly path: readonly PropertyKey[];
  readonly amount: number;
}

const suspicious = 10;

/** Rows by degree of disability stand in an order of their own. */
const inOrder = "table";

/**
 * A sum ten times the next smaller one of its kind (in a table: the row before) is read a second time: a nought too many, or
 * too few in the smaller, looks just like that. Of one kind are rows of one table, and sums that the scheme pays by the same
 * method, as often, in the same role and currency. The least and the most of a range are far apart by nature.
 */
export const sumOutOfLine = defineKindRule({
  code: "sum-out-of-line",
  severity: "notice",
  kind: "compensation-scheme",
  reads: "Money",
  *check(record, walked) {
    for (const sums of ofOneKind(record, walked.all("Money")).values()) {
      for (const [index, { path, amount }] of sums.entries()) {
        const smaller = sums[index - 1]?.amount ?? 0;
        if (smaller > 0 && amount >= suspicious * smaller)
          yield { path: [...path, "amount"], params: { sum: amount, smaller } };
      }
    }
  },
});

function ofOneKind(
  scheme: CompensationScheme,
  found: readonly Place<Money>[],
): ReadonlyMap<string, readonly Sum[]> {
  const all = found.flatMap(({ path, value: { amount, currency } }): Sum[] => {
    const kind = kindOf(scheme, path);
    return kind === undefined ? [] : [{ kind: `${kind} ${currency}`, path, amount: Number(amount) }];
  });
  const kinds = grouped(all, ({ kind }) => kind);
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
