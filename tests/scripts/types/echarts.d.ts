// Files of ECharts that are imported by themselves: they have their types where "echarts/core" gives them on.
type EchartsExtension = Exclude<Parameters<typeof import("echarts/core").use>[0], unknown[]>;

declare module "echarts/lib/chart/*" {
  export const install: EchartsExtension;
}
declare module "echarts/lib/component/*" {
  export const install: EchartsExtension;
}
declare module "echarts/lib/renderer/*" {
  export const install: EchartsExtension;
}
declare module "echarts/lib/core/echarts.js" {
  export { init } from "echarts/core";
}
declare module "echarts/lib/extension.js" {
  export { use } from "echarts/core";
}
