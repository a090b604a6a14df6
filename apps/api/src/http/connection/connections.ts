import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "../limits.ts";

/** Why a connection was not taken. */
export type CutConnection = "too-many" | "too-many-of-one-address";

/** Bounds the connections of one address, and tells of those that were not taken. */
export function boundConnections(
  server: Server,
  { connections, connectionsPerAddress }: Pick<Limits, "connections" | "connectionsPerAddress">,
  onCut: (reason: CutConnection) => void,
): void {
  const open = new Map<string, number>();
  server.maxConnections = connections;
  server.on("drop", () => onCut("too-many"));
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const count = open.get(address) ?? 0;
    if (count >= connectionsPerAddress) {
      onCut("too-many-of-one-address");
      socket.destroy();
      return;
    }
    open.set(address, count + 1);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}
