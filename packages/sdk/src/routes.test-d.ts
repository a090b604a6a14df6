import type { CivicRecord } from "@civic/schema";
import type { AnswerOf, EndpointId, ParametersOf, QueryOf } from "@civic/schema/endpoints";
import { expectTypeOf, test } from "vitest";
import type { JsonEndpointId, routes, StreamEndpointId } from "./routes.ts";

test("every endpoint is answered either as a document or as a stream, but for the figures of a node", () => {
  expectTypeOf<StreamEndpointId>().toEqualTypeOf<"exchange.export" | "exchange.feed" | "exchange.import">();
  expectTypeOf<JsonEndpointId | StreamEndpointId | "node.metrics">().toEqualTypeOf<EndpointId>();
  expectTypeOf<keyof typeof routes>().toEqualTypeOf<EndpointId>();
});

test("answers, parameters and filters come from the declaration", () => {
  expectTypeOf<AnswerOf<"records.get">>().toEqualTypeOf<CivicRecord>();
  expectTypeOf<AnswerOf<"node.health">>().toEqualTypeOf<{ status: "ok" }>();
  expectTypeOf<keyof ParametersOf<"records.get">>().toEqualTypeOf<"publisher" | "kind" | "slug">();
  expectTypeOf<QueryOf<"coverage.get">["phase"]>().not.toBeUnknown();
});
