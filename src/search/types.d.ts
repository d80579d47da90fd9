/** A piece of the report that a reader may look for, as `site/search/document.rs` writes it. */
export interface Document {
  kind: "section" | "text" | "figure" | "row" | "record" | "term" | "source";
  at: string;
  of?: number;
  row?: string;
  place?: string;
  title?: string;
  initials?: string;
  text?: string;
}

/** The words of the dialog, in the language of the page: `site/search/mod.rs`. */
export interface Words {
  search: string;
  placeholder: string;
  hint: string;
  results: string;
  none: string;
  one: string;
  many: string;
  first: string;
  key: string;
  close: string;
  kinds: Record<Document["kind"], string>;
}

/** Each term that a document was found by, with the names of the fields that hold it. */
export type Match = Record<string, string[]>;

export interface Found {
  document: Document;
  match: Match;
}

/** A start and an end in a text. */
export type Span = [from: number, to: number];

export interface Marked {
  text: string;
  places: Span[];
}

export interface Result {
  document: Document;
  where: string;
  title: Marked;
  excerpt: Marked;
  words: string[];
}

/** What the page gives to the search when it is opened first. */
export interface Opening {
  index: string;
  style: string;
  report: string;
  byKey: boolean;
  setByKey(on: boolean): void;
  again(address: string): string;
}
