import type { Words } from "../words/language.tsx";

/** What is cited. */
export interface Citation {
  readonly title: string;
  /** Address of the view. */
  readonly href: string;
  readonly at: Date;
  /** What the digest is of. */
  readonly data: unknown;
}

interface CitationForm {
  readonly words: Pick<Words["takeAway"], "asOf" | "digest">;
  readonly date: (day: string) => string;
}

/** A view in one line: its name, address, day, and the digest of its values (SHA-256 over their canonical JSON, RFC 8785). */
export async function citationOf({ title, href, at, data }: Citation, form: CitationForm): Promise<string> {
  const { canonicalise, digestOf } = await import("@civic/schema/exchange");
  const digest = await digestOf(canonicalise(JSON.parse(JSON.stringify(data))));
  const day = at.toISOString().slice(0, 10);
  return `CIVIC. ${title}. ${form.words.asOf(form.date(day))}. ${href}. ${form.words.digest(digest)}`;
}
