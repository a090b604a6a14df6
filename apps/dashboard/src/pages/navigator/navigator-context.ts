import type { CivicRecord } from "@civic/schema";
import { createContext, use } from "react";
import type { OrganisationsById } from "../../records/parties.tsx";
import type { Question } from "./situation-parts.ts";

/** What every part of the results may need beside what it shows. */
export interface NavigatorTools {
  readonly recordOf: (id: string) => CivicRecord | undefined;
  readonly organisations: OrganisationsById;
  /** States where the person may be. */
  readonly places: readonly string[];
  /** The page is being printed: what is folded stands open. */
  readonly onPaper: boolean;
  /** Brings a question into view and the focus to it. */
  readonly ask: (question: Question) => void;
}

/** Gives the tools to everything inside. */
export const NavigatorContext = createContext<NavigatorTools | undefined>(undefined);

/** The tools of the page. */
export function useNavigator(): NavigatorTools {
  const tools = use(NavigatorContext);
  if (tools === undefined) throw new Error("useNavigator needs a NavigatorContext around it.");
  return tools;
}
