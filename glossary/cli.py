"""The command `glossary`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from rich.console import Console

from snippets._run import Faults

from .build import build
from .check import check
from .project import Project
from .schemas import write_schemas


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0, or 1 with every fault printed on standard error, or 130 after Ctrl-C."""
    options = _parser().parse_args(arguments)
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    try:
        project = Project.find(Path.cwd(), options.data)
        options.run(project, options, console)
    except Faults as error:
        for fault in error.faults:
            print(fault, file=sys.stderr)
        count = len(error.faults)
        print(f"{count} fault{'s' if count > 1 else ''}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="glossary", description="Build the runnable glossary.")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, help="folder with data sets (default: $GLOSSARY_DATA)")
    running = argparse.ArgumentParser(add_help=False, parents=[shared])
    running.add_argument("--require-all", action="store_true", help="recorded numbers are errors")
    running.add_argument("--require-gpu", action="store_true", help="a machine without a GPU is an error")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: object, parent: argparse.ArgumentParser, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[parent], help=text, description=text)
        command.set_defaults(run=run)
        return command

    add("check", _check, shared, "find every fault in terms, pages and sidecars; runs nothing")
    run = add("run", _run, running, "run snippets whose results are not in the cache")
    run.add_argument("names", nargs="*", metavar="NAME", help="such as mnist/mlp (default: all)")
    run.add_argument("--record", action="store_true", help="write snippets/recorded.json from what ran")
    add("build", _build, running, "run what is needed and build both languages into site/")
    serve = add("serve", _serve, running, "build, serve with live reload, build again when a file changes")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)
    why = add("why", _why, shared, "say what a snippet's result depends on and what has changed since it last ran")
    why.add_argument("names", nargs="+", metavar="NAME")
    add("schema", _schema, shared, "write the JSON schemas for editors")
    return parser


def _check(project: Project, options: argparse.Namespace, console: Console) -> None:
    check(project)
    console.print(f"{len(project.entries)} terms, {len(project.engine.snippets)} snippets: no fault")


def _run(project: Project, options: argparse.Namespace, console: Console) -> None:
    results = project.engine.run(
        options.names or None,
        require_all=options.require_all,
        require_gpu=options.require_gpu,
        console=console,
    )
    for name, result in results.items():
        metrics = "  ".join(f"{metric} {value:.4g}" for metric, value in result.metrics.items())
        print(f"{name}  {result.state}  {result.provenance.seconds:.1f} s  {metrics}")
    if options.record:
        console.print(f"recorded: {', '.join(project.engine.record(results)) or 'nothing needs it'}")


def _build(project: Project, options: argparse.Namespace, console: Console) -> None:
    build(project, console, require_all=options.require_all, require_gpu=options.require_gpu)


def _serve(project: Project, options: argparse.Namespace, console: Console) -> None:
    from .mkdocs_plugin import preview  # MkDocs is not needed by any other command of this process

    def rebuild() -> None:
        try:
            build(project.fresh(), console, require_all=options.require_all, require_gpu=options.require_gpu)
        except Faults as error:  # the old site stays; the server goes on
            for fault in error.faults:
                console.print(str(fault), markup=False)

    build(project, console, require_all=options.require_all, require_gpu=options.require_gpu)
    watch = [project.root / name for name in ("glossary/terms", "glossary/categories.yml", "docs", "snippets")]
    console.print(f"http://{options.host}:{options.port}/ (Korean), /en/ (English); Ctrl-C ends")
    preview(rebuild, project.site, watch, options.host, options.port)


def _why(project: Project, options: argparse.Namespace, console: Console) -> None:
    for name in options.names:
        print("\n".join(project.engine.why(name)))


def _schema(project: Project, options: argparse.Namespace, console: Console) -> None:
    changed = write_schemas(project.root / "glossary" / "schema")
    console.print(f"written: {', '.join(changed) or 'nothing, all are current'}")


if __name__ == "__main__":
    sys.exit(main())
