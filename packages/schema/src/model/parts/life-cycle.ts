import * as z from "zod";
import { lifeCycleCode } from "./codes.ts";
import { period } from "./date.ts";
import { provenance } from "./provenance.ts";

/** Whether something runs today, and since or until when. */
export const lifeCycle = z.strictObject({
  stage: lifeCycleCode,
  period: period.optional().meta({ description: "From when to when it holds in that stage." }),
  provenance: provenance.optional(),
});
