// What `places.js` asks of ECharts' inside, which has no public types.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  clone(): Box;
  applyTransform(transform: number[]): void;
}

/** A shape, or words. */
export interface Shape {
  isGroup?: false;
  ignore?: boolean;
  invisible?: boolean;
  style?: { stroke?: string; fill?: string };
  path?: { getBoundingRect(): Box };
  getBoundingRect(): Box;
  getComputedTransform(): number[] | null | undefined;
  getTextContent(): Shape | null | undefined;
}

export interface Group {
  isGroup: true;
  children(): Drawn[];
}

export type Drawn = Shape | Group;

export interface Data {
  count(): number;
  getName(index: number): string;
  getItemGraphicEl(index: number): Drawn | undefined;
  mapArray<T>(of: (index: number) => T): T[];
}

export interface Series {
  id: string;
  getData(): Data;
  getEdgeData?(): Data | undefined;
}

export interface Chart {
  getModel(): { eachSeries(use: (series: Series) => void): void };
  getViewOfSeriesModel(series: Series): { group: Drawn };
}

/** Left, top, right, bottom, in pixels of the layout. */
export type Edges = [left: number, top: number, right: number, bottom: number];

export interface Reach {
  shape?: Edges | null;
  words?: Edges | null;
}

export interface Place {
  series: string;
  datum: string;
  box: Edges;
  reach: Edges;
}
