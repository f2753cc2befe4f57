"""The Content-Security-Policy that each page carries: what a browser may run and load, and nothing else.

Should text from a contributor ever slip through as a script, a browser that keeps this policy does not run it.
https://developer.mozilla.org/docs/Web/HTTP/CSP
"""

from __future__ import annotations

import base64
import hashlib
import re

SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
DATA = re.compile(r'type="?application/(ld\+)?json')  # holds data; a browser runs none of it
CHARSET = re.compile(r"<meta charset=[^>]*>")
FIXED = (
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",  # figures are SVG with style attributes; they cannot run anything
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
)


def with_policy(page: str) -> str:
    """The page with its policy, right after the first thing in its head; a page has one policy only.

    Scripts may come from the site itself; the theme's few inline scripts are named by their checksums.
    """
    inline = {
        match["code"]
        for match in SCRIPT.finditer(page)
        if "src=" not in match["attributes"] and not DATA.search(match["attributes"])
    }
    sources = " ".join(["'self'", *sorted(f"'sha256-{_digest(code)}'" for code in inline)])
    policy = "; ".join([FIXED[0], f"script-src {sources}", *FIXED[1:]])
    head = CHARSET.search(page)
    start = head.end() if head else page.find("<head>") + len("<head>")
    return f'{page[:start]}<meta http-equiv="Content-Security-Policy" content="{policy}">{page[start:]}'


def _digest(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
