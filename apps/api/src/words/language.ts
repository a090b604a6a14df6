import { describeFinding, docsOfFinding, type Finding } from "@civic/schema";
import type { DescribedFinding } from "@civic/schema/endpoints";
import { fallbackLanguage, languages, type Language as Tag } from "@civic/schema/languages";
import type { Soon } from "../turns/soon.ts";
import type { NodeWords } from "./node-words.ts";

/** A language with everything that a node says in it. */
export interface Language {
  readonly tag: Tag;
  readonly direction: "ltr" | "rtl";
  /** Sentences of findings. */
  readonly messages: Awaited<ReturnType<(typeof languages)[Tag]["messages"]>>;
  /** Titles of problems. */
  readonly titles: Awaited<ReturnType<(typeof languages)[Tag]["problems"]>>;
  readonly words: NodeWords;
}

// A language without words here does not compile.
const ownWords: { readonly [Each in Tag]: () => Promise<NodeWords> } = {
  en: async () => (await import("./en.ts")).en,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  de: async () => (await import("./de.ts")).de,
  ar: async () => (await import("./ar.ts")).ar,
};

const known = new Map<Tag, Soon<Language>>();

/** A language, loaded when it is first spoken. */
export function languageOf(tag: Tag): Soon<Language> {
  const spoken = known.get(tag) ?? load(tag);
  if (!known.has(tag)) known.set(tag, spoken);
  return spoken;
}

async function load(tag: Tag): Promise<Language> {
  const { direction, messages, problems } = languages[tag];
  const [sentences, titles, words] = await Promise.all([messages(), problems(), ownWords[tag]()]);
  const language = { tag, direction, messages: sentences, titles, words };
  known.set(tag, language);
  return language;
}

/** What is spoken to nobody in particular: the log, and the message at the start. */
export const fallback: Language = await languageOf(fallbackLanguage);

/** Findings with their sentences, and where the reference tells more. */
export function describeFindings(
  findings: readonly Finding[],
  { messages }: Pick<Language, "messages">,
): DescribedFinding[] {
  return findings.map((finding) => ({
    ...finding,
    message: describeFinding(finding, messages),
    docs: docsOfFinding(finding.code),
  }));
}
