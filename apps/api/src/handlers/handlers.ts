import type { EndpointId } from "@civic/schema/endpoints";
import { listCodelists } from "./codelists/list.ts";
import { getCoverage } from "./coverage/get.ts";
import { listConfirmations } from "./exchange/confirmations.ts";
import { listDisputes } from "./exchange/disputes.ts";
import { exportRecords } from "./exchange/export.ts";
import { readFeed } from "./exchange/feed.ts";
import { importLines } from "./exchange/import.ts";
import { listPeers } from "./exchange/peers.ts";
import { stateStatement } from "./exchange/state.ts";
import { countGaps } from "./gaps/counts.ts";
import { getGaps } from "./gaps/get.ts";
import type { Handler } from "./handler.ts";
import { getNodeDocument } from "./node/document.ts";
import { getHealth } from "./node/health.ts";
import { getMetrics } from "./node/metrics.ts";
import { getOpenapi } from "./node/openapi.ts";
import { getReadiness } from "./node/readiness.ts";
import { getJsonSchema } from "./node/schema.ts";
import { getOverview } from "./overview/get.ts";
import { getEqualTreatment } from "./overview/treatment.ts";
import { getProjection } from "./projection/get.ts";
import { getRecord } from "./records/get.ts";
import { listRecords } from "./records/list.ts";
import { putRecord } from "./records/put.ts";
import { putSet } from "./records/put-set.ts";
import { getSignature } from "./records/signature.ts";
import { getVersion } from "./records/version.ts";
import { getVersionSignature } from "./records/version-signature.ts";
import { listVersions } from "./records/versions.ts";
import { readSearchIndex } from "./search/index.ts";
import { validateDocument } from "./validation/validate.ts";

/** The handler of every endpoint; one that is missing does not compile. */
export const handlers: { readonly [Id in EndpointId]: Handler<Id> } = {
  "records.list": listRecords,
  "records.get": getRecord,
  "records.put": putRecord,
  "records.putSet": putSet,
  "records.versions": listVersions,
  "records.version": getVersion,
  "records.signature": getSignature,
  "records.versionSignature": getVersionSignature,
  "validation.validate": validateDocument,
  "exchange.feed": readFeed,
  "exchange.state": stateStatement,
  "exchange.confirmations": listConfirmations,
  "exchange.disputes": listDisputes,
  "exchange.export": exportRecords,
  "exchange.import": importLines,
  "exchange.peers": listPeers,
  "codelists.list": listCodelists,
  "coverage.get": getCoverage,
  "projection.get": getProjection,
  "overview.get": getOverview,
  "overview.treatment": getEqualTreatment,
  "search.index": readSearchIndex,
  "gaps.get": getGaps,
  "gaps.counts": countGaps,
  "node.document": getNodeDocument,
  "node.openapi": getOpenapi,
  "node.schema": getJsonSchema,
  "node.health": getHealth,
  "node.readiness": getReadiness,
  "node.metrics": getMetrics,
};
