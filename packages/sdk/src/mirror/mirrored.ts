import type { Finding } from "@civic/schema";

/** What became of something that the node passed on. What is told as `taken` is kept. */
export type Mirrored =
  | { readonly outcome: "taken" | "known" | "disputed"; readonly id: string; readonly version: number }
  /** The first finding says why. It is told once; nothing of it is kept. */
  | { readonly outcome: "refused"; readonly id?: string | undefined; readonly findings: readonly Finding[] }
  | {
      readonly outcome: "stated";
      readonly type: "key" | "revocation" | "confirmation";
      readonly publisher: string;
      readonly about: string;
    }
  /** Everything that the node has was looked at. */
  | { readonly outcome: "caught-up" };
