import type { CivicRecord } from "@civic/schema";
import { startTransition, useEffect, useState } from "react";
import { boardOf, type LocatedIncident, type PersonBoard, personsOf } from "./board-model.ts";

/** What was worked out, and for which incident. */
export interface WorkedOut {
  readonly incident: LocatedIncident;
  readonly boards: readonly PersonBoard[];
}

/**
 * Works out one person after the other and lets the browser paint in between: a phone takes a while for six States. What
 * was worked out last stays until the next is there; nothing before the first.
 */
export function useBoards(
  incident: LocatedIncident,
  records: readonly CivicRecord[],
  today: string,
): WorkedOut | undefined {
  const [done, setDone] = useState<WorkedOut>();
  useEffect(() => {
    let isOver = false;
    const workOut = async () => {
      const boards: PersonBoard[] = [];
      for (const person of personsOf(incident)) {
        await nextTask();
        if (isOver) return;
        boards.push(boardOf(person, records, today));
      }
      startTransition(() => setDone({ incident, boards }));
    };
    void workOut();
    return () => {
      isOver = true;
    };
  }, [incident, records, today]);
  return done;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
