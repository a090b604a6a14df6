import { useSuspenseQuery } from "@tanstack/react-query";
import { recordsOf } from "./queries.ts";

/** The official languages of a State, as its records give them. */
export function useOfficialLanguages(jurisdiction: string): readonly string[] {
  const { data } = useSuspenseQuery(recordsOf("national-system"));
  const systems = data.filter((system) => system.jurisdiction === jurisdiction);
  return [...new Set(systems.flatMap((system) => system.languages))];
}
