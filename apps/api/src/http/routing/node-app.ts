import type { Hono } from "hono";
import type { Soon } from "../../turns/soon.ts";
import type { Answer } from "../answer/answer.ts";
import type { BodyRoom } from "../request/body-room.ts";
import type { Call } from "../request/call.ts";
import type { FindEndpoint, Found } from "./lane.ts";
import type { Observe } from "./observe.ts";

/** A node as an application that answers requests, without a server. */
export interface NodeApp {
  /** Answers whatever is asked. */
  readonly router: Hono;
  /** The endpoint of a request that needs no router. */
  readonly find: FindEndpoint;
  /** Answers a call to an endpoint. */
  serve(call: Call, found: Found): Soon<Answer>;
  /** Every request is answered through it, whoever finds the answer. */
  readonly observe: Observe;
  /** The bodies of requests under way. */
  readonly bodies: BodyRoom;
}
