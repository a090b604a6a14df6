import { hierarchyOf, type NeedCode, need } from "@civic/schema/codelists";

const { concepts } = need;
const byCode = new Map<string, (typeof concepts)[number]>(concepts.map((concept) => [concept.code, concept]));

/** The ten needs at the top, the needs below and above one another. */
export const { top: topNeeds, below: finerNeeds, above: widerNeed } = hierarchyOf(need);

/** What a need means; the list gives it in English only. */
export function needDefinition(code: NeedCode): string {
  return byCode.get(code)?.definition ?? "";
}

/** The need that an address names, if it is one. */
export function asNeed(value: string | undefined): NeedCode | undefined {
  return value === undefined ? undefined : byCode.get(value)?.code;
}
