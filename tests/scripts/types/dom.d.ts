// What the library's types leave open and is certain here.

/** A click may be on the document itself, which has no element around it. */
interface EventTarget {
  closest?: Element["closest"];
  matches?: Element["matches"];
}

/** An event that is heard has a target. */
interface UIEvent {
  readonly target: EventTarget;
}

/** A selector that begins with a name of HTML finds that element: "a.term", "meta[name=x]". */
type Named<K extends string> = `${K}.${string}` | `${K}[${string}]`;

interface Element {
  closest<K extends keyof HTMLElementTagNameMap>(selectors: Named<K>): HTMLElementTagNameMap[K] | null;
}

interface ParentNode {
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: Named<K>): HTMLElementTagNameMap[K] | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: Named<K>): NodeListOf<HTMLElementTagNameMap[K]>;
}

/** Given by some pages that embed. */
interface Window {
  requestResize?(): void;
}

/** Known to Chromium only. */
interface Navigator {
  connection?: { saveData?: boolean; effectiveType?: string };
}
