/** Names by which a machine calls itself: nobody else reaches a node there. */
const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** An address that somebody else can open; nothing where it leads only into the machine on which it is read. */
export function sharedAddress(href: string): string | undefined {
  return loopback.test(new URL(href).hostname) ? undefined : href;
}
