// What few figures draw with beside `base.js`: nodes with ties, and flows.
import { install as graph } from "echarts/lib/chart/graph/install.js";
import { install as sankey } from "echarts/lib/chart/sankey/install.js";
import { use } from "echarts/lib/extension.js";

use([graph, sankey]);
