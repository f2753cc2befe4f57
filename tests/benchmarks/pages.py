"""Lighthouse on home, a term and a lesson in both languages, as a phone on a slow network sees them.

Run by hand with `make bench-pages` on a quiet machine (needs the npm registry and chromium). The site is built for
the address at which it is served here, compressed as every host does, and built again afterwards. Prints a table in
Markdown: the median of three runs.
"""

from __future__ import annotations

import gzip
import http.server
import json
import os
import statistics
import subprocess
import threading
from pathlib import Path
from typing import Any

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.conftest import ROOT, command
from tests.search.conftest import NODE, install

HERE = Path(__file__).parent / "lighthouse"
PORT = 8787
ADDRESS = f"http://127.0.0.1:{PORT}/"
PAGES = ("", "glossary/gradient-descent/", "lessons/mnist/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
ROUNDS = 3


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Files of the site, compressed."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        return

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = gzip.compress((path if found else ROOT / "site" / "404.html").read_bytes())
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path if found else "404.html")))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=31536000" if "assets" in path.parts else "max-age=600")
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Build, serve, measure, print."""
    install(HERE)
    done = command("build", cwd=ROOT, SITE_URL=ADDRESS)
    assert done.returncode == 0, done.stderr

    def handler(*given: Any) -> Compressed:
        return Compressed(*given, directory=str(ROOT / "site"))

    server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"| page | {' | '.join(CATEGORIES)} |\n|---|{'---|' * len(CATEGORIES)}")
    for page in (f"{prefix}{path}" for path in PAGES for prefix in ("", "en/")):
        runs = [lighthouse(page) for _ in range(ROUNDS)]
        scores = [statistics.median(run["categories"][name]["score"] * 100 for run in runs) for name in CATEGORIES]
        print(f"| `/{page}` | {' | '.join(f'{score:.0f}' for score in scores)} |", flush=True)
        for fault in faults(runs[-1]):
            print(f"  {fault}")
    server.shutdown()
    command("build", cwd=ROOT)


def lighthouse(page: str) -> dict[str, Any]:
    """Lighthouse's report on one page."""
    done = subprocess.run(
        [
            NODE,
            HERE / "node_modules" / "lighthouse" / "cli" / "index.js",
            f"{ADDRESS}{page}",
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
        ],
        env=os.environ | {"CHROME_PATH": str(CHROMIUM)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return json.loads(done.stdout)


def faults(report: dict[str, Any]) -> list[str]:
    """Audits that cost points: id, title and what was found."""
    weighty = {ref["id"] for name in CATEGORIES for ref in report["categories"][name]["auditRefs"] if ref["weight"]}
    return [
        f"{id_}: {audit['title']} {audit.get('displayValue', '')}"
        for id_, audit in report["audits"].items()
        if id_ in weighty and audit["score"] is not None and audit["score"] < 0.9
    ]


if __name__ == "__main__":
    main()
