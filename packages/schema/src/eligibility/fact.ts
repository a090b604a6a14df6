import type { FactType } from "../codelists/eligibility-fact.ts";
import type { Comparison } from "./fold-criterion.ts";

/** Facts of one type: those that a criterion of that type may compare. */
export type FactOf<Type extends FactType> = Extract<
  Comparison,
  { op: Type extends "boolean" ? "fact" : Type }
>["fact"];
