// ECharts with all that figures draw with, for the build and for the report as one file.
import "./base.js";
import "./graphs.js";
