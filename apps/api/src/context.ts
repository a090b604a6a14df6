import type { Signer } from "@civic/schema/signatures";
import type { Admissions } from "./admission/admissions.ts";
import type { CoverageView } from "./coverage/coverage-view.ts";
import type { WaitingRoom } from "./feed/waiting-room.ts";
import type { GapCountsView } from "./gaps/gap-counts-view.ts";
import type { GapsView } from "./gaps/gaps-view.ts";
import type { ListedView } from "./listed/listed-view.ts";
import type { OverviewView } from "./overview/overview-view.ts";
import type { MirroredPeer } from "./store/mirror-notes.ts";
import type { Store } from "./store/store.ts";
import type { Logger } from "./telemetry/logger.ts";
import type { Metrics } from "./telemetry/metrics.ts";
import type { TreatmentView } from "./treatment/treatment-view.ts";
import type { Places } from "./turns/places.ts";

/** What a node is called, and who runs it. */
export interface NodeSelf {
  readonly name: string;
  /** `mailto:` or `https:`. */
  readonly contact?: string | undefined;
}

/** What handlers work with. */
export interface Context {
  readonly store: Store;
  /** The peers that are mirrored at this time. */
  readonly peers: () => readonly MirroredPeer[];
  readonly coverage: CoverageView;
  readonly projection: ListedView;
  readonly searchIndex: ListedView;
  readonly gaps: GapsView;
  readonly gapCounts: GapCountsView;
  readonly overview: OverviewView;
  readonly treatment: TreatmentView;
  /** The OpenAPI description, as text. */
  readonly openapi: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Readers of the feed that wait for what comes. */
  readonly waitingRoom: WaitingRoom;
  readonly admissions: Pick<Admissions, "admit">;
  /** Imports that are under way, by the name of their API key. */
  readonly importPlaces: Places;
  /** Requests with an Idempotency-Key that are under way, by caller and key. */
  readonly repeatablePlaces: Places;
  /** Who signs here what comes unsigned, by the publisher that each speaks for. */
  readonly signers: ReadonlyMap<string, Signer>;
  /** What the operator says of this node. */
  readonly self: NodeSelf;
  readonly now: () => Date;
}
