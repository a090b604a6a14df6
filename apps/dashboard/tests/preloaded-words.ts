import { languageTags } from "@civic/schema/languages";
import type { WordsOfPage } from "../src/routing/page-words.ts";

const ofPages = import.meta.glob<Readonly<Record<string, WordsOfPage<unknown>>>>("../src/pages/*/words.ts", {
  eager: true,
});

// As a route does before its page is drawn; in every language, so that a test draws at once.
await Promise.all(
  Object.values(ofPages)
    .flatMap((module) => Object.values(module))
    .flatMap((words) => languageTags.map(words.preload)),
);
