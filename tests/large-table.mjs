// Adds a table of 50,000 rows to a report's folder: what a library would export, made up by rule. Argument: the folder.
import { readFileSync, writeFileSync } from "node:fs";

const folder = process.argv[2];
const towns = ["willowbridge", "stonebay", "pineridge"];
const services = ["lending", "reading", "online"];
const rows = ["id,period,name_zh,name_en,town,service,source,passage"];
for (let at = 0; at < 50_000; at++) {
  const year = 2015 + (at % 10);
  const month = String(1 + (at % 12)).padStart(2, "0");
  rows.push(`day-${at},${year}-${month},第${at}日,Day ${at},${towns[at % 3]},${services[(at >> 2) % 3]},survey,1`);
}
writeFileSync(`${folder}/data/days.csv`, rows.join("\n") + "\n");

const path = `${folder}/data/datapackage.json`;
const data = JSON.parse(readFileSync(path, "utf8"));
/** @type {(name: string, zh: string, en: string) => object} */
const field = (name, zh, en) => ({ name, type: "string", titles: { zh, en } });
data.resources.push({
  name: "days",
  path: "days.csv",
  profile: "tabular-data-resource",
  titles: { zh: "逐日记录", en: "Day by day" },
  schema: {
    primaryKey: "id",
    fields: [
      field("id", "编号", "Id"),
      field("period", "时间", "Period"),
      field("name_zh", "名称", "Name in Chinese"),
      field("name_en", "名称（英文）", "Name"),
      field("town", "城镇", "Town"),
      field("service", "服务", "Service"),
      field("source", "来源", "Source"),
      field("passage", "出处", "Passage"),
    ],
  },
});
writeFileSync(path, JSON.stringify(data, null, 2) + "\n");
