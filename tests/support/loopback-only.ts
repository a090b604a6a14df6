import { isIP, Socket } from "node:net";

type Target = { readonly host?: string | undefined; readonly path?: string | undefined };

/** `connect` takes (options), (port, host), (path) and, from inside Node, an array of these. */
function targetOf(args: readonly unknown[]): Target {
  const [first, second] = args;
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === "object" && first !== null) return first;
  if (typeof first === "string" && Number.isNaN(Number(first))) return { path: first };
  return { host: typeof second === "string" ? second : undefined };
}

/** Whether a connection stays on loopback. */
export function isLoopback({ host = "localhost", path }: Target): boolean {
  if (path) return true;
  const name = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (isIP(name) === 4) return name.startsWith("127.");
  return name === "::1" || name === "localhost" || name.endsWith(".localhost");
}

const connect = Socket.prototype.connect;
const guarded = Symbol.for("civic.loopback-only");

// http, https, fetch and every database driver end here: a test cannot lean on the network by accident. A worker that
// runs several files loads this for each of them; one guard is enough.
if (!(guarded in connect)) {
  const guard = function (this: Socket, ...args: unknown[]) {
    const target = targetOf(args);
    if (!isLoopback(target))
      throw new Error(`A test tried to reach ${target.host}: only loopback is allowed`);
    return Reflect.apply(connect, this, args);
  };
  Socket.prototype.connect = Object.assign(guard, { [guarded]: true });
}
