import { findingsPage, indexPage, rulesPage } from "./addresses.ts";
import { invalidDocumentsLine } from "./invalid-documents.ts";
import { code, link, page } from "./markdown.ts";
import { type Sentences, sentenceList } from "./sentences.ts";

/** The page of the findings that no rule makes. */
export function findingsPageText(
  {
    structure,
    transfer,
    profile,
    situation,
  }: Readonly<Record<"structure" | "transfer" | "profile" | "situation", readonly string[]>>,
  sentences: Sentences,
): string {
  const section = (name: string) =>
    [`### ${name}`, sentenceList(name, sentences), invalidDocumentsLine(name, findingsPage)]
      .filter((block) => block !== "")
      .join("\n\n");
  return page(
    "# Findings",
    `Validation answers with findings: data with a ${code("code")}, a ${code("severity")}, a JSON Pointer (RFC 6901) to the place and parameters, which stand in braces in the sentences below. Findings of named rules are under ${link("rules", findingsPage, rulesPage)}. ${link("Reference", findingsPage, indexPage)}.`,
    "## Structure",
    "A document that breaks one of these is not a record; each is an error. They are reported together, all of them, before any rule runs.",
    ...structure.map(section),
    "## On its way",
    "About a document as a file, in an export, in a store, or in a request.",
    ...transfer.map(section),
    "## Under a profile",
    "About the profile of a State, and about a record checked with one.",
    ...profile.map(section),
    "## In a situation",
    "About the facts given of a person and an event, and about records that cannot be weighed for them.",
    ...situation.map(section),
  );
}
