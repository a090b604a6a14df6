import { dayIn } from "@civic/schema/compute";
import { useState } from "react";

/** The calendar day of the reader, as it was when the page was opened. */
export function useToday(): string {
  const [today] = useState(todayHere);
  return today;
}

function todayHere(): string {
  return dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date());
}
