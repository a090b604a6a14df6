import type { CodelistId, codelists } from "../codelists/codelists.ts";

/** The words of one language for every list and every code. A missing word does not compile. */
export type CodelistLabels = {
  readonly [List in CodelistId]: {
    readonly title: string;
    readonly concepts: { readonly [Code in (typeof codelists)[List]["concepts"][number]["code"]]: string };
  };
};
