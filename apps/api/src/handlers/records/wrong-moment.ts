import { finding } from "@civic/schema";
import type { Refusal } from "../handler.ts";

/** The refusal of a parameter whose day no calendar has. */
export function wrongMoment(parameter: string, actual: string): Refusal<"invalid-request"> {
  const found = finding("wrong-format", ["query", parameter], { format: "DayOrTime", actual });
  return { refused: "invalid-request", findings: [found] };
}
