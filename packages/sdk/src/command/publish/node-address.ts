import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";

const loopback = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/;

/** The address of a node as it was typed. Throws a {@link CommandError} where it is none, or nobody could keep a secret there. */
export function nodeAddress(typed: string, { language }: Pick<Request, "language">): string {
  const own = language.own.publish;
  const url = URL.parse(typed);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== url.origin + url.pathname)
    // What stands before an @ may be a password.
    throw new CommandError("usage", own.noAddress(typed.replace(/\/\/[^/]*@/, "//…@")));
  if (url.protocol === "http:" && !loopback.test(url.hostname))
    throw new CommandError("usage", own.notSecret);
  return url.href.replace(/\/+$/, "");
}
