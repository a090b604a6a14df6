import type { Admissions } from "./admission/admissions.ts";
import type { CoverageView } from "./coverage/coverage-view.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Store } from "./store/store.ts";

/** What handlers work with. */
export interface Context {
  readonly store: Store;
  readonly coverage: CoverageView;
  /** The OpenAPI description, as text. */
  readonly openapi: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly admissions: Pick<Admissions, "admit">;
}
