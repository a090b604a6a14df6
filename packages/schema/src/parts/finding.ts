import type { Finding } from "../../generated/types/model.ts";

export type { Finding } from "../../generated/types/model.ts";

/** How much a finding weighs: `error` is not accepted, `warning` is and should be mended, `notice` is worth knowing. */
export type Severity = Finding["severity"];
