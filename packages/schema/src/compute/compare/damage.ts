import type { Amount, CompensationScheme } from "../../../generated/types/model.ts";
import type { HeadOfDamageCode } from "../../codelists/head-of-damage.ts";
import { type GivenValue, valuesOf } from "./given-value.ts";

/** What a scheme says of each head of damage, also of those under a national name alone, and of sums tied to none. A head it does not mention: nothing. */
export function damageValues(scheme: CompensationScheme): GivenValue[] {
  const { value } = valuesOf(scheme);
  const heads = scheme.damage?.heads ?? [];
  return [
    ...heads.flatMap(({ heads: codes = [], treatment, name, amounts = [] }, index) => {
      const path = ["damage", "heads", index];
      const sums = amounts.map((amount, place) => ({ amount, path: [...path, "amounts", place] }));
      if (codes.length === 0)
        return [
          value({ field: "national-head" }, path, { type: "head", treatment, name, isNational: true }),
          ...sums.map(({ amount, path: at }) => value({ field: "national-head" }, at, sumOf(amount, []))),
        ];
      return codes.flatMap((head) => [
        value({ field: "head-of-damage", head }, path, { type: "head", treatment, name }),
        ...sums.map(({ amount, path: at }) =>
          value({ field: "head-amount", head }, at, sumOf(amount, amount.heads ?? codes)),
        ),
      ]);
    }),
    ...(scheme.amounts ?? []).flatMap((amount, index) => {
      const path = ["amounts", index];
      if (!amount.heads) return [value({ field: "amount" }, path, sumOf(amount, []))];
      return amount.heads.map((head) =>
        value({ field: "head-amount", head }, path, sumOf(amount, amount.heads ?? [])),
      );
    }),
  ];
}

function sumOf(amount: Amount, heads: readonly HeadOfDamageCode[]) {
  return { type: "amount" as const, amount, ...(heads.length > 1 && { together: heads }) };
}
