import { createContext, type ReactNode } from "react";

/** How a page that has records without their sources comes by them. */
export interface SourcesLater {
  /** Asks for the sources; called when somebody opens those of a value. */
  readonly ask: () => void;
  /** What stands in their place until they are here. */
  readonly meanwhile: ReactNode;
}

/** Given by a page that loads sources only when somebody opens them. */
export const SourcesLaterContext = createContext<SourcesLater | undefined>(undefined);
