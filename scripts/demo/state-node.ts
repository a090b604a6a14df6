import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { nodeCommand, root } from "../processes.ts";
import type { Children } from "./children.ts";
import { NotAsTold } from "./not-as-told.ts";
import { nameOf, type State } from "./state.ts";

/** What a node of a State is started with. */
export interface NodeOptions {
  readonly state: State;
  readonly dataFolder: string;
  /** Folder of the records that were compiled about the States. */
  readonly records: string;
  /** File of the key that it signs with. */
  readonly keyFile: string;
  /** Its partners, as the setting `CIVIC_PEERS` names them. */
  readonly peers?: string | undefined;
  /** Its port; a free one where none is given. */
  readonly port?: string | undefined;
  readonly apiKey?: string | undefined;
}

/** A node that runs, as a process of its own. */
export interface StateNode extends NodeOptions {
  readonly origin: string;
  readonly port: string;
  /** The key by which its State publishes here. */
  readonly apiKey: string;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** The program of a node, from its sources: nothing has to be built before. */
export const nodeProgram = ["--conditions=source", join(root, "apps/api/src/main.ts")];

/**
 * Starts the node of a State and waits until it answers.
 *
 * @throws {NotAsTold} saying why it did not start.
 */
export async function startStateNode(options: NodeOptions, children: Children): Promise<StateNode> {
  const { apiKey = randomBytes(24).toString("base64url"), state, port = "0" } = options;
  const child = children.start(nodeCommand(nodeProgram), {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...settingsOf(options),
      CIVIC_KEYS: `${state}=${createHash("sha256").update(apiKey).digest("hex")}`,
      PORT: port,
    },
  });
  const ended = new Promise<void>((settle) => child.once("close", () => settle()));
  let [said, complaint] = ["", ""];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const origin = await new Promise<string>((settle, fail) => {
    // What comes later is the log; it is read, so that the node can go on writing.
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (said.length < 10_000) said += text;
      const address = /^ {2}API +(http:\S+)\/v1\/records$/m.exec(said)?.[1];
      if (address !== undefined) settle(address);
    });
    child.once("error", fail);
    void ended.then(() => fail(new NotAsTold(`The node of ${nameOf[state]} starts. ${complaint}`)));
  });
  return {
    ...{ ...options, apiKey, origin, port: new URL(origin).port },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Settings of a node and of its commands. */
export function settingsOf({
  state,
  dataFolder,
  records,
  keyFile,
  peers = "",
}: NodeOptions): NodeJS.ProcessEnv {
  return {
    HOST: "127.0.0.1",
    CIVIC_DATA: dataFolder,
    // Whatever is set where the demonstration is started, this is a store of its own.
    DATABASE_URL: "",
    CIVIC_PEERS: peers,
    CIVIC_RECORDS: records,
    CIVIC_SIGNING_KEYS: keyFile,
    CIVIC_NAME: nameOf[state],
    // Who waits here looks forty times a second.
    CIVIC_RATE: "off",
    // A line that comes back is noticed within so many seconds.
    CIVIC_PULL_SECONDS: "1",
    CIVIC_LOG_LEVEL: "warn",
  };
}
