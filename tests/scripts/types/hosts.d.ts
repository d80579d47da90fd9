// What `host.js` gives to the pages of `tests/hosts/`, and what they hold.
declare var embed: string | null;
declare var messages: unknown[];
declare var errors: string[];
declare var dress: (frame: HTMLIFrameElement) => HTMLIFrameElement;
declare var place: () => HTMLIFrameElement;
declare const room: HTMLElement;
