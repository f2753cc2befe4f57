"""The command `glossary`."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from pathlib import Path

from rich.console import Console

from snippets._run import BACKENDS, MOST_SEEDS, Fault, Faults, Result

from . import telling
from .authoring.addresses import addresses, unanswered
from .authoring.diff import diff
from .authoring.evidence import count_forms
from .authoring.fix import fix
from .authoring.interview import interview
from .authoring.new import NewTerm, create
from .authoring.new_lesson import create_lesson
from .authoring.translations import behind, confirm, counts
from .build import build
from .check import check
from .messages import say
from .reading.lesson import CHAPTERS
from .reading.project import Project
from .schemas import write_generated

PORT = 8000


def main(arguments: list[str] | None = None) -> int:
    """Run the command; 0, or 1 with every fault printed on standard error, or 130 after Ctrl-C."""
    options = _parser().parse_args(arguments)
    language = options.lang or telling.users_language()
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    root = Path.cwd()
    try:
        project = Project.find(root, options.data, getattr(options, "scheduler", ""))
        root = project.root
        options.run(project, options, Told(console, language))
    except Faults as error:
        telling.tell(error.faults, root, language, getattr(options, "format", "text"), console)
        return 1
    except BrokenPipeError:  # the reader of a pipe, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:  # a disk that is full or read-only
        fault = Fault(str(error.filename or root), 1, 1, say("cannot-write", reason=error.strerror or error))
        telling.tell([fault], root, language, getattr(options, "format", "text"), console)
        return 1
    except (KeyboardInterrupt, EOFError):
        print(say("stopped")[language], file=sys.stderr)
        return 130
    return 0


class Told:
    """Where the command speaks to its user, and in which language."""

    def __init__(self, console: Console, language: str) -> None:
        self.console, self.language = console, language

    def say(self, code: str, **values: object) -> None:
        """A line of ours."""
        self.console.print(say(code, **values)[self.language], markup=False)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="glossary", description="Build the runnable glossary.")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, help="folder with data sets (default: $GLOSSARY_DATA)")
    shared.add_argument("--lang", choices=("ko", "en"), help="language of messages (default: that of the locale)")
    running = argparse.ArgumentParser(add_help=False, parents=[shared])
    running.add_argument("--require-all", action="store_true", help="recorded numbers are errors")
    running.add_argument("--require-gpu", action="store_true", help="a machine without a GPU is an error")
    running.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="run on a Dask cluster, such as tcp://127.0.0.1:8786"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: object, parent: argparse.ArgumentParser, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[parent], help=text, description=text)
        command.set_defaults(run=run)
        return command

    new = add("new", _new, shared, "write a draft of a new term, with --snippet also code, or with --lesson a lesson")
    new.add_argument("--korean", help="Korean headword")
    new.add_argument("--english", help="English name, its abbreviation in brackets")
    new.add_argument("--category", help="a key of glossary/categories.yml")
    new.add_argument("--id", default="", help="file name and address (default: made of the English name)")
    new.add_argument(
        "--snippet", nargs="?", const="", metavar="FOLDER/NAME", help="write a snippet and its sidecar too"
    )
    new.add_argument("--lesson", metavar="ID", help="write the skeleton of a lesson in both languages instead")
    new.add_argument("--chapter", choices=CHAPTERS, default=CHAPTERS[0], help="the lesson's chapter")
    checking = add("check", _check, shared, "find every fault in terms, pages and sidecars; runs nothing")
    checking.add_argument("--format", choices=telling.FORMATS, default="text", help="for people, GitHub or programs")
    checking.add_argument("--fix", action="store_true", help="first put right what has one right answer")
    run = add("run", _run, running, "run snippets whose results are not in the cache")
    run.add_argument("names", nargs="*", metavar="NAME", help="such as mnist/mlp (default: all)")
    run.add_argument("--backend", choices=BACKENDS, default="tensorflow", help="what Keras computes with")
    run.add_argument("--seeds", type=_count, metavar="N", help="repeat over N seeds: median and range")
    run.add_argument(
        "--record", action="store_true", help="keep the numbers in snippets/recorded.json, or studies.json"
    )
    run.add_argument("--format", choices=("text", "json"), default="text", help="json: a line for each as it ends")
    building = add("build", _build, running, "run what is needed and build both languages into site/")
    building.add_argument("--strict", action="store_true", help="warnings of the check stop the build too")
    serve = add("serve", _serve, shared, "preview with live reload; snippets run beside it")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=PORT)
    why = add("why", _why, shared, "say what a snippet's result depends on and what has changed since it last ran")
    why.add_argument("names", nargs="+", metavar="NAME")
    translations = add("translations", _translations, shared, "list which texts are in step with the other language")
    translations.add_argument("--confirm", nargs="+", metavar="ID", help="note that the two texts were compared")
    difference = add("diff", _diff, shared, "say which terms, figures and metrics differ from another commit")
    difference.add_argument("base", metavar="BASE", help="a branch or commit, such as origin/main")
    difference.add_argument("--html", type=Path, metavar="FILE", help="also write a page that shows both sides")
    add("usage", _usage, shared, "count who writes which Korean form in the repositories of authorities.yml")
    add("sources", _sources, shared, "ask every address that texts name whether it still answers; needs the network")
    add("schema", _schema, shared, "write what is made from models and categories: JSON schemas, CODEOWNERS")
    return parser


def _new(project: Project, options: argparse.Namespace, told: Told) -> None:
    if options.lesson:
        titles = {"ko": options.korean or options.lesson, "en": options.english or options.lesson}
        for path in create_lesson(options.lesson, titles, options.chapter, project):
            told.say("written", path=path.relative_to(project.root).as_posix())
        return
    new = NewTerm(options.korean or "", options.english or "", options.category or "", options.id, options.snippet)
    interview(new, project, told.console, told.language)
    paths = [path.relative_to(project.root).as_posix() for path in create(new, project, told.language)]
    for path in paths:
        told.say("written", path=path)
    told.say("new-next", path=paths[0], address=f"http://127.0.0.1:{PORT}/glossary/{Path(paths[0]).stem}/")


def _check(project: Project, options: argparse.Namespace, told: Told) -> None:
    if options.fix:
        changed = fix(project)
        for path in changed:
            told.say("fixed", path=path.relative_to(project.root).as_posix())
        if not changed:
            told.say("nothing-to-fix")
        project = project.fresh()
    warnings = check(project)
    telling.tell(warnings, project.root, told.language, options.format, told.console)
    if not warnings and options.format == "text":
        told.say("no-fault", terms=len(project.entries), snippets=len(project.engine.files))


def _run(project: Project, options: argparse.Namespace, told: Told) -> None:
    if options.seeds or options.backend != "tensorflow":
        return _study(project, options, told)
    as_json = options.format == "json"

    def ended(result: Result) -> None:
        if as_json:
            print(json.dumps({"name": result.name, "state": result.state, "metrics": result.metrics}), flush=True)

    try:
        results = project.engine.run(
            options.names or None,
            require_all=options.require_all,
            require_gpu=options.require_gpu,
            console=told.console,
            told=ended,
        )
    except Faults as error:
        if not as_json:
            raise
        for fault in error.faults:
            print(json.dumps({"snippet": _snippet(fault), **telling.as_data(fault)}, ensure_ascii=False))
        raise SystemExit(1) from None
    for name, result in results.items():
        metrics = "  ".join(f"{metric} {value:.4g}" for metric, value in result.metrics.items())
        if not as_json:
            print(f"{name}  {result.state}  {result.provenance.seconds:.1f} s  {metrics}")
    if options.record:
        kept = ", ".join(project.engine.record(results))
        told.say("recorded" if kept else "nothing-recorded", names=kept)


def _study(project: Project, options: argparse.Namespace, told: Told) -> None:
    engine, backend = project.engine, options.backend
    studies = engine.study(options.names or None, backend=backend, seeds=options.seeds or 1, console=told.console)
    for name, study in studies.items():
        print(f"{name}  {backend}  {study.seeds} seeds" if study.seeds > 1 else f"{name}  {backend}")
        for metric in study.values:
            low, high = study.range(metric)
            spread = f"  [{low:.4g}, {high:.4g}]" if study.seeds > 1 else ""
            print(f"    {metric} {study.median(metric):.4g}{spread}")
    if options.record:
        engine.studies.keep(studies, backend, engine.snippets)
        told.say("recorded" if studies else "nothing-recorded", names=", ".join(studies))


def _count(text: str) -> int:
    """A number of seeds, for argparse."""
    if not text.isdigit() or not 1 <= int(text) <= MOST_SEEDS:
        raise argparse.ArgumentTypeError(f"'{text}' is no number of seeds; give 1 to {MOST_SEEDS}")
    return int(text)


def _snippet(fault: Fault) -> str:
    return fault.path.removeprefix("snippets/").rpartition(".")[0]


def _build(project: Project, options: argparse.Namespace, told: Told) -> None:
    required = {"require_all": options.require_all, "require_gpu": options.require_gpu}
    build(project, told.console, strict=options.strict, **required)


def _serve(project: Project, options: argparse.Namespace, told: Told) -> None:
    from .preview.server import serve  # MkDocs is not needed by any other command of this process

    serve(project, options.host, options.port, told.language, told.console)


def _why(project: Project, options: argparse.Namespace, told: Told) -> None:
    for name in options.names:
        print("\n".join(project.engine.why(name)))


def _translations(project: Project, options: argparse.Namespace, told: Told) -> None:
    if options.confirm:
        changed = confirm(project, options.confirm)
        for path in changed:
            told.say("confirmed", path=path.relative_to(project.root).as_posix())
        if not changed:
            told.say("already-level")
        return
    print(
        f"{'category':16}{'texts':>8}{'in step':>9}{'share':>7}{'ko behind':>11}{'en behind':>11}{'uncompared':>12}"
    )
    for id_, (every, level, korean, english, rest) in counts(project):
        print(f"{id_:16}{every:7}{level:9}{level / every if every else 1:7.0%}{korean:11}{english:11}{rest:14}")
    for line in behind(project, told.language):
        print(line)


def _diff(project: Project, options: argparse.Namespace, told: Told) -> None:
    print(diff(project, options.base, told.console, options.html, told.language))


def _usage(project: Project, options: argparse.Namespace, told: Told) -> None:
    evidence = count_forms(project, datetime.date.today().isoformat(), told.console)
    for form in evidence.forms:
        print(f"{evidence.total(form):7} {form}")


def _sources(project: Project, options: argparse.Namespace, told: Told) -> None:
    found = addresses(project)
    faults = unanswered(found)
    if any(fault.severity == "error" for fault in faults):
        raise Faults(faults)
    telling.tell(faults, project.root, told.language, "text", told.console)
    told.say("addresses-asked", count=len(found))


def _schema(project: Project, options: argparse.Namespace, told: Told) -> None:
    changed = write_generated(project)
    for path in changed:
        told.say("written", path=path)
    if not changed:
        told.say("all-current")


if __name__ == "__main__":
    sys.exit(main())
