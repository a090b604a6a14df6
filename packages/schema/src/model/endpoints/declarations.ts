import { listCodelists } from "./codelists.ts";
import { getCoverage } from "./coverage.ts";
import { exportRecords } from "./exchange.ts";
import { readFeed } from "./feed.ts";
import { countGaps, getGaps } from "./gaps.ts";
import { importLines } from "./import.ts";
import { getJsonSchema } from "./json-schema.ts";
import { getHealth, getMetrics, getOpenapi, getReadiness } from "./node.ts";
import { getNodeDocument } from "./node-document.ts";
import { getOverview } from "./overview.ts";
import { listPeers } from "./peers.ts";
import { getProjection } from "./projection.ts";
import { getSignature, getVersion, getVersionSignature, listVersions } from "./record-history.ts";
import { getRecord, listRecords, putRecord } from "./records.ts";
import { readSearchIndex } from "./search.ts";
import { publishSet } from "./sets.ts";
import { listConfirmations, listDisputes, stateStatement } from "./statements.ts";
import { getEqualTreatment } from "./treatment.ts";
import { validateDocument } from "./validation.ts";

/**
 * Every endpoint of a node, with the schemas of what it takes and gives. The id names the handler file of the node and the method of the client:
 * `records.get` is `handlers/records/get.ts` there and `civic.records.get()` here.
 */
export const declarations = {
  "records.list": listRecords,
  "records.get": getRecord,
  "records.put": putRecord,
  "records.putSet": publishSet,
  "records.versions": listVersions,
  "records.version": getVersion,
  "records.signature": getSignature,
  "records.versionSignature": getVersionSignature,
  "validation.validate": validateDocument,
  "exchange.feed": readFeed,
  "exchange.export": exportRecords,
  "exchange.import": importLines,
  "exchange.peers": listPeers,
  "exchange.state": stateStatement,
  "exchange.confirmations": listConfirmations,
  "exchange.disputes": listDisputes,
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
} as const;
