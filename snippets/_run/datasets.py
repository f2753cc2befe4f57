"""Data sets: the registry `datasets.yml`, the folder that has them, and the checksum of every file.

A child never downloads: the parent puts checked files where `keras.datasets` and `keras.utils.get_file` look.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import pooch
import requests
from pydantic import Field

from .faults import Fault, Faults, Message
from .messages import say
from .model import Model, Text, matching, validate
from .reading import read_document

NETWORK_SECONDS = 20  # without an answer for this long, the origin is out of reach
DOWNLOAD_SECONDS = 900  # for a whole file, however steadily it drips


class File(Model):
    """One file: where `KERAS_HOME/datasets` has it, its checksum and its origin."""

    path: Text = Field(description="its place below the folder of data sets")
    sha256: Annotated[str, matching(r"^[0-9a-f]{64}$", "form-sha256")]
    origin: Text = Field(description="the address from which it is downloaded")


class Dataset(Model):
    """One data set, by the name that sidecars give under `data`."""

    title: Text = Field(description="what it is called")
    license: Text = Field(description="under which terms it may be used")
    source: Text = Field(description="who made it, and where it is described")
    loader: Text = Field(description="how a snippet loads it")
    files: tuple[File, ...] = Field(min_length=1, description="the files that are downloaded")


class Registry(Model):
    """The file `snippets/datasets.yml`."""

    datasets: dict[str, Dataset]


class OutOfReach(Exception):
    """Something that a snippet needs and this machine lacks; in words for readers of both languages."""

    def __init__(self, ko: str, en: str) -> None:
        super().__init__(en)
        self.words = {"ko": ko, "en": en}


class WrongChecksum(Exception):
    """A file whose bytes are not those of the registry; the one argument is the message."""

    @property
    def message(self) -> Message:
        """What is wrong, in both languages."""
        return self.args[0]


@dataclass(frozen=True)
class Store:
    """The registry, a folder of the user's that has files (or None), and our folder of downloads."""

    datasets: dict[str, Dataset]
    given: Path | None
    downloads: Path

    def find(self, file: File) -> Path | None:
        """Where the file lies now: in the user's folder, else among our downloads, else nowhere."""
        for folder in (self.given, self.downloads):
            if folder and (folder / file.path).is_file():
                return folder / file.path
        return None

    def checksums(self, names: tuple[str, ...]) -> dict[str, str]:
        """sha256 by file for these data sets; of a file that is not here yet, the registry's (it must match)."""
        files = [file for name in names for file in self.datasets[name].files]
        return {file.path: sha256(path) if (path := self.find(file)) else file.sha256 for file in files}

    def fetch(self, name: str) -> dict[str, Path]:
        """The files of a data set, each with the registry's checksum, by their place below `datasets/`.

        Raises:
            OutOfReach: a file is missing and its origin does not answer.
            WrongChecksum: a file has other bytes than the registry says.
        """
        files = {}
        for file in self.datasets[name].files:
            path = self.find(file) or self._download(name, file)
            if (found := sha256(path)) != file.sha256:
                raise WrongChecksum(
                    say("wrong-checksum", name=name, path=path, found=found[:12], expected=file.sha256[:12])
                )
            files[file.path] = path
        return files

    def _download(self, name: str, file: File) -> Path:
        target = self.downloads / file.path
        try:
            pooch.retrieve(
                file.origin,
                known_hash=f"sha256:{file.sha256}",
                fname=target.name,
                path=target.parent,
                downloader=_fetch,
            )
        except (requests.RequestException, OSError) as error:
            kind = type(error).__name__
            raise OutOfReach(
                f"{file.path} 파일을 내려받을 수 없음({kind})", f"{file.path} could not be downloaded ({kind})"
            ) from None
        except ValueError:
            raise WrongChecksum(say("wrong-download", name=name, origin=file.origin)) from None
        return target


def _fetch(url: str, target: str, _: object) -> None:
    """Fetch a file for pooch, within a time limit for every answer and one for the whole.

    Raises:
        requests.RequestException: no answer, a refusal, or too slow.
    """
    end = time.monotonic() + DOWNLOAD_SECONDS
    with requests.get(url, stream=True, timeout=NETWORK_SECONDS) as answer, Path(target).open("wb") as stream:
        answer.raise_for_status()
        while chunk := answer.raw.read1(2**16, decode_content=True):  # what has arrived; `iter_content` waits for all
            stream.write(chunk)
            if time.monotonic() > end:
                raise requests.Timeout(f"{url} took more than {DOWNLOAD_SECONDS} s")


def open_store(folder: Path, cache: Path, given: Path | None) -> Store:
    """The store for a project.

    Raises:
        Faults: a broken registry, or a data folder that does not exist.
    """
    if given and not given.is_dir():
        raise Faults([Fault(str(given), 1, 1, say("no-data-folder"))])
    path = folder / "datasets.yml"
    datasets: dict[str, Dataset] = {}
    if path.exists():
        datasets = validate(Registry, read_document(path, path.relative_to(folder.parent).as_posix())).datasets
    return Store(datasets, given.resolve() if given else None, cache / "datasets")


_known: dict[tuple[str, int, int], str] = {}


def sha256(path: Path) -> str:
    """Checksum of a file, read again only when its size or time of change differs."""
    status = path.stat()
    identity = (str(path), status.st_size, status.st_mtime_ns)
    if identity not in _known:
        with path.open("rb") as stream:
            _known[identity] = hashlib.file_digest(stream, "sha256").hexdigest()
    return _known[identity]
