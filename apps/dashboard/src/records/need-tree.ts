import { codelists, type NeedCode } from "@civic/schema/codelists";

interface Need {
  readonly code: NeedCode;
  readonly parent?: NeedCode;
  readonly definition: string;
}

const needs: readonly Need[] = codelists.need.concepts;
const byCode = new Map(needs.map((need) => [need.code, need]));

/** The ten needs at the top, in the order of the list. */
export const topNeeds: readonly NeedCode[] = needs.filter((need) => !need.parent).map((need) => need.code);

/** The finer needs below a need. */
export function finerNeeds(parent: NeedCode): readonly NeedCode[] {
  return needs.filter((need) => need.parent === parent).map((need) => need.code);
}

/** The need above a finer need. */
export function widerNeed(code: NeedCode): NeedCode | undefined {
  return byCode.get(code)?.parent;
}

/** What a need means; the list gives it in English only. */
export function needDefinition(code: NeedCode): string {
  return byCode.get(code)?.definition ?? "";
}

/** The need that an address names, if it is one. */
export function asNeed(value: string | undefined): NeedCode | undefined {
  return needs.find((need) => need.code === value)?.code;
}
