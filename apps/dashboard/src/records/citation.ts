import { lazyScript } from "../design/lazy-script.ts";
import type { Words } from "../words/language.tsx";
import { sharedAddress } from "./node-address.ts";

const digests = lazyScript(() => import("./digest-of-values.ts"));

/** What is cited. */
export interface Citation {
  readonly title: string;
  /** Address of the view; it stands in the citation where others can open it. */
  readonly href: string;
  readonly at: Date;
  /** What the digest is of. */
  readonly data: unknown;
  /** On which records it rests, in words. */
  readonly records?: string;
}

interface CitationForm {
  readonly words: Pick<Words["takeAway"], "asOf" | "digest">;
  readonly date: (day: string) => string;
}

/** A view in one line: its name, address, day, and the digest of its values. */
export async function citationOf(
  { title, href, at, data, records }: Citation,
  form: CitationForm,
): Promise<string> {
  const { digestOfValues } = await digests.loaded();
  const digest = await digestOfValues(data);
  const day = at.toISOString().slice(0, 10);
  const address = sharedAddress(href);
  return [
    "CIVIC",
    title,
    sentence(form.words.asOf(form.date(day))),
    ...(address === undefined ? [] : [address]),
    ...(records === undefined ? [] : [records]),
    form.words.digest(digest),
  ].join(". ");
}

function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
