import type { TimeLimit } from "@civic/schema/compute";
import { word } from "./words.ts";

/** What a time limit comes to: a day to name only while it is sure to run; nothing where nothing is known. */
export function timeLimitInWords({ state, lastDay, unlimited, opensOn, missing }: TimeLimit): string {
  if (unlimited) return "no deadline";
  switch (state) {
    case "open":
      return lastDay ? `by ${lastDay.earliest}` : "";
    case "not-yet-open":
      return [opensOn && `from ${opensOn}`, lastDay && `by ${lastDay.earliest}`].filter(Boolean).join(", ");
    case "expired":
      return lastDay ? `expired ${lastDay.latest ?? lastDay.earliest}` : "expired";
    case "unknown":
      return missing.length > 0
        ? `deadline depends on: ${missing.map((fact) => word("eligibility-fact", fact)).join("; ")}`
        : "";
  }
}
