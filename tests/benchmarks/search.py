"""The search against other engines: quality, latency, size and build time, at several numbers of terms.

Run by hand with `make bench-search` (needs the npm registry and chromium). All engines get the same fields and answer
the same queries (tests/search/*.yml); every round asks all of them, and what counts is the ratio within a round.
Prints tables in Markdown.
"""

from __future__ import annotations

import gzip
import json
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, serve
from tests.conftest import ROOT
from tests.search.conftest import NODE, TERMS, install, queries

PEERS = Path(__file__).parent / "peers"
SIZES = (188, 1000, 10_000)
ROUNDS = 3
FILES = ("queries.yml", "queries_held.yml")
TYPING = """async ({terms, queries}) => {
    const {createIndex, search} = await import("/docs/assets/search/engine.js");
    const {distractors} = await import("/tests/search/distractors.mjs");
    const {default: Fuse} = await import("/tests/benchmarks/peers/node_modules/fuse.js/dist/fuse.mjs");
    const all = [...terms, ...distractors(1000 - terms.length)];
    let start = performance.now();
    const index = createIndex(all);
    const build = performance.now() - start;
    const fuse = new Fuse(all.map(({id, term, english, aliases, keywords, summary}) => ({id, term, english,
        aliases: [...aliases.ko, ...aliases.en].join("; "), keywords: [...keywords.ko, ...keywords.en].join("; "),
        summary: `${summary.ko} ${summary.en}`})),
        {keys: ["term", "english", "aliases", "keywords", "summary"], threshold: .4, ignoreLocation: true});
    start = performance.now();
    search(index, "처음");
    const first = performance.now() - start;
    const keys = [], ratios = [];
    for (const [i, query] of queries.entries()) {
        let ours = 0;
        for (let n = 1; n <= query.length; n++) {
            start = performance.now();
            search(index, query.slice(0, n));
            ours = performance.now() - start;
            keys.push(ours);
        }
        if (i % 8 === 0) {
            start = performance.now();
            fuse.search(query, {limit: 10});
            ratios.push([performance.now() - start, ours]);
        }
    }
    return {build, first, keys, ratios};
}"""
PAGEFIND = """async queries => {
    const engine = await import("/pagefind.js");
    await engine.init();
    const found = [];
    for (const query of queries) {
        const {results} = await engine.search(query);
        const pages = await Promise.all(results.slice(0, 5).map(result => result.data()));
        found.push(pages.map(page => page.url.split("/").at(-2)));
    }
    return found;
}"""


def spread(values: list[float], digits: int = 2) -> str:
    """Median and range."""
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def quality(places: list[dict[str, Any]]) -> str:
    """Share of queries answered first, among five, and of no-answer queries that return something, as cells."""
    asked = [place["place"] for place in places if place["kind"] != "no_answer"]
    none = [place["place"] for place in places if place["kind"] == "no_answer"]
    first, five = (sum(0 <= place < n for place in asked) / len(asked) for n in (1, 5))
    return f"{first:.3f} | {five:.3f} | {sum(place >= 0 for place in none) / max(1, len(none)):.2f}"


def by_kind(queries_: dict[str, dict[str, list[str]]], found: list[list[str]]) -> list[dict[str, Any]]:
    """Places, as bench.mjs gives them, of what Pagefind found."""
    asked = [(kind, ids) for kind, some in queries_.items() for ids in some.values()]
    return [
        {"kind": kind, "place": next((i for i, id_ in enumerate(hits) if id_ in ids), -1) if ids else len(hits) - 1}
        for (kind, ids), hits in zip(asked, found, strict=True)
    ]


def in_a_browser(page: Page, address: str, queries_: dict[str, dict[str, list[str]]]) -> None:
    """Our engine, typed into at 1,000 terms in a fresh page each round; Fuse.js beside it."""
    flat = [query for some in queries_.values() for query in some]
    build, first, p95, ratio = [], [], [], []
    for _ in range(ROUNDS):
        page.goto(f"{address}README.md")
        said = page.evaluate(TYPING, {"terms": TERMS, "queries": flat[::4]})
        build.append(said["build"])
        first.append(said["first"])
        p95.append(statistics.quantiles(said["keys"], n=20)[-1])
        ratio.append(sum(fuse for fuse, _ in said["ratios"]) / sum(ours for _, ours in said["ratios"]))
    print("\n| chromium, 1,000 terms, fresh page each round | median (range) |\n|---|---|")
    print(
        f"| index built, ms | {spread(build, 1)} |\n| first query, with its index of words, ms | {spread(first, 1)} |"
    )
    print(f"| a key press, 95th percentile, ms | {spread(p95)} |\n| Fuse.js takes, times ours | {spread(ratio, 0)} |")


def main() -> None:
    """Print the tables."""
    install(PEERS)
    asked: dict[str, dict[str, list[str]]] = {}
    for file in FILES:
        for kind, some in queries(file).items():
            asked.setdefault(kind, {}).update(some)
    given = json.dumps({"terms": TERMS, "queries": asked, "sizes": SIZES, "rounds": ROUNDS})
    done = subprocess.run([NODE, PEERS / "bench.mjs"], input=given, capture_output=True, text=True, check=True)
    for size in SIZES:
        print(f"\n| {size:,} terms | first | first five | answers where there is none | query, times ours |", end="")
        print(" index built, times ours | index, kB gzipped |\n|---|---|---|---|---|---|---|")
        ours = json.loads(done.stdout)["ours"][str(size)]
        for name, sizes in json.loads(done.stdout).items():
            it = sizes[str(size)]
            ratios = [[a / b for a, b in zip(it[key], ours[key], strict=True)] for key in ("search", "build")]
            cells = [
                spread(ratio) if name != "ours" else f"1 = {statistics.median(ours[key]):.2f} ms"
                for ratio, key in zip(ratios, ("search", "build"), strict=True)
            ]
            print(f"| {name} | {quality(it['places'])} | {' | '.join(cells)} | {it['bytes'] / 1000:.0f} |")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        page = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS).new_page()
        page.set_default_timeout(300_000)
        subprocess.run([NODE, PEERS / "pagefind.mjs", folder], input=json.dumps(TERMS), text=True, check=True)
        with serve(Path(folder)) as address:
            page.goto(f"{address}pagefind-entry.json")
            places = by_kind(asked, page.evaluate(PAGEFIND, [query for some in asked.values() for query in some]))
        weight = sum(len(gzip.compress(path.read_bytes())) for path in Path(folder).rglob("*.pf*"))
        print(f"\nPagefind, 188 terms, in chromium: {quality(places)} | its index {weight / 1000:.0f} kB")
        with serve(ROOT) as address:
            in_a_browser(page, address, asked)


if __name__ == "__main__":
    main()
