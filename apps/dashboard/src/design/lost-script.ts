/** What Chromium, Firefox, Safari and the loader of styles say of a part of the page that did not come. */
const signs = /dynamically imported module|module script failed|preload CSS/i;

/** Whether an error says that a script or the styles of a part of the page did not come. */
export function isLostScript(error: unknown): boolean {
  return error instanceof Error && signs.test(error.message);
}

/** The address of a script that did not come, where the browser names it. */
export function addressOfLost(error: unknown): string | undefined {
  if (!isLostScript(error)) return undefined;
  return /https?:\/\/\S+\.[jt]sx?(?:\?\S*)?/.exec((error as Error).message)?.[0];
}

/**
 * Loads a script under an address of its own. A document holds a script that once failed for lost as long as it lives
 * (HTML standard, module map): asked for by its first address, it would not even be asked of the node.
 */
export async function importAnew(address: string, attempt: number): Promise<unknown> {
  const url = new URL(address);
  url.searchParams.set("again", String(attempt));
  return import(/* @vite-ignore */ url.href);
}

/** Asks anew for the styles that did not come: the loader of a part holds them for asked. */
export function askStylesAnew(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (link.sheet === null) link.replaceWith(link.cloneNode());
}

/** What can be done about a failure. */
interface Mend {
  /** Lets what did not come be loaded anew when it is next read. */
  readonly again: () => void;
  /** It did not come anew either: what it rests on may be lost, which only another document asks for. */
  readonly wasTried: boolean;
}

const mends = new WeakMap<object, Mend>();

/** Keeps what can be done about a failure. */
export function mendBy(failure: Error, mend: Mend): void {
  mends.set(failure, mend);
}

const mendOf = (error: unknown) =>
  typeof error === "object" && error !== null ? mends.get(error) : undefined;

/** Lets the script that a failure came from be loaded anew when it is next read. */
export function loadAgain(error: unknown): void {
  mendOf(error)?.again();
}

/** Whether a script did not come although it was asked for anew. */
export function stayedLost(error: unknown): boolean {
  return isLostScript(error) && mendOf(error)?.wasTried === true;
}
