import { describeFinding, type Finding } from "@civic/schema";
import type { DescribedFinding } from "@civic/schema/endpoints";
import { en } from "@civic/schema/messages/en";
import { fr } from "@civic/schema/messages/fr";

const messages = { en, fr };

/** A language that findings have words in. */
export type Language = keyof typeof messages;

/** Findings with their sentences. */
export function describeFindings(findings: readonly Finding[], language: Language): DescribedFinding[] {
  return findings.map((finding) => ({ ...finding, message: describeFinding(finding, messages[language]) }));
}
