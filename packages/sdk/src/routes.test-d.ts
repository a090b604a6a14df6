import type { CivicRecord } from "@civic/schema";
import type { EndpointId } from "@civic/schema/endpoints";
import { expectTypeOf, test } from "vitest";
import type { AnswerTo, JsonEndpointId, ParametersTo, QueryTo, routes, StreamEndpointId } from "./routes.ts";

test("every endpoint is answered either as a document or as a stream", () => {
  expectTypeOf<StreamEndpointId>().toEqualTypeOf<"exchange.export">();
  expectTypeOf<JsonEndpointId | StreamEndpointId>().toEqualTypeOf<EndpointId>();
  expectTypeOf<keyof typeof routes>().toEqualTypeOf<EndpointId>();
});

test("answers, parameters and filters come from the declaration", () => {
  expectTypeOf<AnswerTo<"records.get">>().toEqualTypeOf<CivicRecord>();
  expectTypeOf<AnswerTo<"node.health">>().toEqualTypeOf<{ status: "ok" }>();
  expectTypeOf<keyof ParametersTo<"records.get">>().toEqualTypeOf<"publisher" | "kind" | "slug">();
  expectTypeOf<QueryTo<"coverage.get">["phase"]>().not.toBeUnknown();
});
