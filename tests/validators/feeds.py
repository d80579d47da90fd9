"""Atom feeds, read by feedparser: well-formed, and with what RFC 4287 asks for. Arguments: files."""

import sys

import feedparser

problems = []
for path in sys.argv[1:]:
    feed = feedparser.parse(path)
    if feed.bozo:
        problems.append(f"{path}: {feed.bozo_exception}")
    if feed.version != "atom10":
        problems.append(f"{path}: {feed.version}")
    for name in ("id", "title", "updated"):
        for part in [feed.feed, *feed.entries]:
            if not part.get(name):
                problems.append(f"{path}: no {name}")
    if not any(link.rel == "self" for link in feed.feed.get("links", [])):
        problems.append(f"{path}: no link to itself")
    if not feed.feed.get("author") or not feed.entries:
        problems.append(f"{path}: no author, or no entry")
    ids = [entry.id for entry in feed.entries]
    if len(ids) != len(set(ids)):
        problems.append(f"{path}: an id twice")
print(f"{len(sys.argv) - 1} feeds")
sys.exit("\n".join(problems) or 0)
