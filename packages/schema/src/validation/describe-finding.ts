import type { Finding } from "../parts/finding.ts";
import type { FindingMessages } from "./messages/finding-messages.ts";

/** The sentence of a finding in the language of the messages given; its code where the language has no word for it. */
export function describeFinding(
  finding: Pick<Finding, "code" | "params">,
  messages: FindingMessages,
): string {
  const template = (messages as Readonly<Record<string, string>>)[finding.code] ?? finding.code;
  return template.replaceAll(/\{([a-z]+)\}/gi, (placeholder, name: string) => {
    const value = finding.params[name];
    return Array.isArray(value) ? value.join(", ") : String(value ?? placeholder);
  });
}
