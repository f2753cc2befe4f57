"""Serves the preview and tells open pages what has changed (server-sent events)."""

from __future__ import annotations

import contextlib
import html
import json
import mimetypes
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from rich.console import Console

from snippets._run import Fault, Faults

from ..messages import say
from ..reading.project import Project
from ..telling import Excerpts, as_data, tell
from .runner import Runner
from .state import State
from .watch import Watch

HERE = Path(__file__).parent
EVENTS, CLIENT = "/.live/events", "/.live/client.js"
SETTLED = 0.3  # seconds after a change until the whole check begins; the page comes first
QUIET = 15  # seconds after which a silent connection gets a sign of life
AWAITED = re.compile(r'data-awaited="([^"]+)"')


class Live:
    """State, runner and server of one preview."""

    def __init__(self, project: Project, host: str, port: int) -> None:
        self.state = State(project)
        command = [sys.executable, "-m", "glossary", "run", "--format", "json"]
        command += ["--data", str(project.data)] if project.data else []
        state = self.state
        self.runner = Runner(command, project.root, state.knows, state.ran, state.running)
        self.unchecked = threading.Event()
        self.asked: set[str] = set()  # snippets that a reader has waited for
        self.sound: dict[str, str] = {}  # the last HTML of each address that could be made
        self.server = ThreadingHTTPServer((host, port), self._handler())
        self.server.daemon_threads = True

    def start(self) -> None:
        """Serve, and run what has not run yet."""
        missing = self.state.load()
        threading.Thread(target=self.server.serve_forever, daemon=True, name="server").start()
        self.runner.start()
        self.runner.want(missing)
        threading.Thread(target=self._check, daemon=True, name="check").start()
        self.unchecked.set()

    def stop(self) -> None:
        """End all threads and processes."""
        self.runner.stop()
        self.server.shutdown()
        self.server.server_close()

    def edited(self, paths: set[Path]) -> None:
        """Take in changed files."""
        missing = self.state.changed(paths)
        self.runner.want(missing, urgent=True)
        self.unchecked.set()

    def _check(self) -> None:
        """The whole check, beside everything else; one after several changes in a row."""
        while True:
            self.unchecked.wait()
            time.sleep(SETTLED)
            self.unchecked.clear()
            self.state.check_all()

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, type and body for an address."""
        if path == CLIENT:
            return 200, "text/javascript", (HERE / "client.js").read_bytes()
        version, news = self.state.version, len(self.state.ended)
        try:
            body, name = self.state.page(path.removeprefix("/"))
            if (
                body is None
                and not path.endswith("/")
                and self.state.page(f"{path}/".removeprefix("/"))[0] is not None
            ):
                return 301, f"{path}/", b""
        except Exception as error:  # whatever a half-written text does to Markdown, templates and plugins
            if path in self.sound:
                return 200, "text/html", self.sound[path].encode()
            shown = f"<h1>{html.escape(path)}</h1><p>{html.escape(str(error) or type(error).__name__)}</p>"
            return 500, "text/html", with_client(shown, version, news).encode()
        if body is None:
            return 404, "text/html", with_client("<h1>404</h1><p><a href='/'>/</a></p>", version, news).encode()
        if isinstance(body, Path):
            return 200, _type(body.name), body.read_bytes()
        if isinstance(body, bytes):
            return 200, _type(name), body
        if not name.endswith((".md", ".ipynb")) or path.endswith(".ipynb"):
            return 200, _type(name), body.encode()
        self._hurry(body)
        self.sound[path] = with_client(body, version, news)
        return 200, "text/html", self.sound[path].encode()

    def _hurry(self, body: str) -> None:
        """Run first what the reader of this page waits for."""
        awaited = set(AWAITED.findall(body)) - self.asked
        if awaited:
            self.asked |= awaited
            self.runner.want(self.state.pending(awaited), urgent=True)

    def event(self, since: int) -> tuple[int, dict[str, Any]]:
        """What an open page is told, and up to which piece of news."""
        state = self.state
        excerpts = Excerpts(state.project.root)
        faults = [as_data(fault) | {"excerpt": excerpts.of(fault)} for fault in state.faults()]
        ended = len(state.ended)
        return ended, {
            "version": state.version,
            "results": sorted(set(state.ended[since:])),
            "faults": faults,
            "progress": state.progress,
        }

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        live = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    if parts.path == EVENTS:
                        since = parse_qs(parts.query).get("news", ["0"])[0]
                        self._events(int(since) if since.isdecimal() else 0)
                    else:
                        self._answer(unquote(parts.path))

            def do_HEAD(self) -> None:
                self._answer(unquote(urlsplit(self.path).path))

            def _answer(self, path: str) -> None:
                status, kind, body = live.answer(path)
                self.send_response(status)
                if status == 301:
                    self.send_header("Location", kind)
                else:
                    utf8 = kind.startswith("text/") or kind in {"application/json", "image/svg+xml"}
                    self.send_header("Content-Type", f"{kind}; charset=utf-8" if utf8 else kind)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            def _events(self, since: int) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Connection", "close")
                self.end_headers()
                last = None
                while True:
                    with live.state.news:
                        ended, told = live.event(since)
                        if told == last:
                            live.state.news.wait(QUIET)
                            ended, told = live.event(since)
                    text = ": still here\n\n" if told == last else f"data: {json.dumps(told)}\n\n"
                    self.wfile.write(text.encode())
                    self.wfile.flush()
                    since, last = ended, told | {"results": []}

            def log_message(self, form: str, *arguments: object) -> None:
                """Nothing: what matters is told by the faults."""

        return Handler


def with_client(page: str, version: int, news: int) -> str:
    """A page with the script that keeps it live."""
    script = f'<script src="{CLIENT}" data-version="{version}" data-news="{news}" defer></script>'
    head, end, rest = page.rpartition("</body>")
    return f"{head}{script}{end}{rest}" if end else f"<!doctype html><meta charset=utf-8>{page}{script}"


def _type(name: str) -> str:
    return {".js": "text/javascript", ".ipynb": "application/json", ".py": "text/x-python"}.get(
        Path(name).suffix, mimetypes.guess_type(name)[0] or "application/octet-stream"
    )


def serve(project: Project, host: str, port: int, language: str, console: Console) -> None:
    """Preview until Ctrl-C; faults are told here and on the pages.

    Raises:
        Faults: what cannot be read at the start, or a port that is taken.
    """
    try:
        live = Live(project, host, port)
    except OSError as error:
        raise Faults([Fault("mkdocs.yml", 1, 1, say("port-taken", port=port, reason=error.strerror))]) from None
    live.start()
    try:
        with Watch(project.root) as watch:
            console.print(say("serving", address=f"http://{host}:{port}/")[language], markup=False)
            threading.Thread(target=_follow, args=(live, language, console), daemon=True).start()
            for paths in watch.changes():
                live.edited(paths)
    finally:
        live.stop()


def _follow(live: Live, language: str, console: Console) -> None:
    """Print faults when they change."""
    last: list[Fault] = []
    while True:
        with live.state.news:
            faults = live.state.faults()
            if faults == last:
                live.state.news.wait()
                continue
        time.sleep(0.2)  # the whole check follows soon
        faults = live.state.faults()
        if faults != last:
            last = faults
            tell(faults, live.state.project.root, language, "text", console)
            if not faults:
                console.print(say("no-fault-left")[language], markup=False)
