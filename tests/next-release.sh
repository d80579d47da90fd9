#!/usr/bin/env bash
# The small report's next release, made as an author would make it, with a table of 50,000 rows more. Argument: the folder to write.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
next=$1
rm -rf "$next"
cp -r tests/reports/town-libraries "$next"
./dev release "$next"
sed -i 's/^release = "1.0.0"/release = "1.1.0"/; s/^date = "2025-03-01"/date = "2025-06-01"/' "$next/report.toml"
sed -i 's/^\(visits-stonebay,.*\),90000,/\1,95000,/' "$next/data/facts.csv"
grep -rl -e '9万' -e '90,000' "$next/text" "$next/figures" | xargs sed -i 's/9万/9.5万/g; s/90,000/95,000/g'
cat >"$next/releases/1.1.0.toml" <<'TOML'
date = "2025-06-01"
zh = "石湾的人次按修好的计数器重算。"
en = "Stonebay’s visits follow the mended counter."

[changes.visits-stonebay]
kind = "update"
zh = "计数器修好后补算了两个月。"
en = "Two months were added after the counter was mended."
TOML
node tests/large-table.mjs "$next"
./dev check "$next"
