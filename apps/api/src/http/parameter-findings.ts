import type { Finding } from "@civic/schema";
import { jsonPointer } from "@civic/schema";
import * as z from "zod";

/** Turns what a schema says of parameters into findings. `place` is `path` or `query`. */
export function parameterFindings(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodObject,
  place: "path" | "query",
  values: Readonly<Record<string, unknown>>,
): Finding[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => finding("unknown-parameter", [place, key], { parameter: key }));
    }
    const name = String(issue.path[0] ?? "");
    const [code, params] = explain(issue, schema.shape[name], values[name]);
    return [finding(code, [place, name], params)];
  });
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType | undefined,
  value: unknown,
): [code: string, params: Finding["params"]] {
  // Only a parameter that is repeated is not a text.
  if (typeof value !== "string") return ["wrong-type", { expected: "string", actual: "array" }];
  const actual = value.slice(0, 60);
  switch (issue.code) {
    case "invalid_value":
      return ["unknown-code", { allowed: issue.values.map(String), actual }];
    case "too_small":
      return ["too-short", { minimum: Number(issue.minimum) }];
    case "too_big":
      return ["too-long", { maximum: Number(issue.maximum) }];
    default:
      return ["wrong-format", { format: formatOf(schema), actual }];
  }
}

function formatOf(schema: z.core.$ZodType | undefined): string {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const { title, description } = (inner && z.globalRegistry.get(inner)) ?? {};
  return (
    title ??
    description ??
    (inner instanceof z.ZodString ? String(z.toJSONSchema(inner).pattern) : "expected")
  );
}

function finding(code: string, path: readonly string[], params: Finding["params"]): Finding {
  return { code, severity: "error", pointer: jsonPointer(path), params };
}
