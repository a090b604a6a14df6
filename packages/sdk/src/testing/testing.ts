/**
 * A node in memory and records made from the model, for the tests of whoever uses the client.
 *
 * @module
 */
export { type ExampleOptions, exampleRecord } from "@civic/schema/examples";
export {
  createTestNode,
  type Failure,
  type SeenRequest,
  type TestNode,
  type TestNodeOptions,
} from "./test-node.ts";
