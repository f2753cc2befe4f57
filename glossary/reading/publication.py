"""Where the site and its source are published, as the environment says; links that need it disappear without."""

from __future__ import annotations

import os
from dataclasses import dataclass

from .entry import LANGUAGES

PREFIX = {language: "" if language == LANGUAGES[0] else f"{language}/" for language in LANGUAGES}
GITHUB = "https://github.com/"
COLAB = "https://colab.research.google.com/github/"


@dataclass(frozen=True)
class Publication:
    """Addresses, each '' where it is not known.

    `address` of the site (SITE_URL) ends in a slash. `repository` is that of the source (REPO_URL, or GitHub's own
    variables in a workflow). In it, `branch` holds the built site (SITE_BRANCH), `source` the source (SOURCE_BRANCH).
    """

    address: str = ""
    repository: str = ""
    branch: str = "gh-pages"
    source: str = "main"

    @classmethod
    def from_environment(cls) -> Publication:
        """What the environment variables say."""
        address = os.environ.get("SITE_URL", "").rstrip("/")
        server, name = os.environ.get("GITHUB_SERVER_URL"), os.environ.get("GITHUB_REPOSITORY")
        repository = os.environ.get("REPO_URL") or (f"{server}/{name}" if server and name else "")
        return cls(
            address=f"{address}/" if address else "",
            repository=repository.rstrip("/").removesuffix(".git"),
            branch=os.environ.get("SITE_BRANCH") or cls.branch,
            source=os.environ.get("SOURCE_BRANCH") or cls.source,
        )

    def edit(self, path: str) -> str:
        """The address that opens a file of the source in GitHub's editor; '' elsewhere."""
        return f"{self.repository}/edit/{self.source}/{path}" if self.repository.startswith(GITHUB) else ""

    def colab(self, path: str) -> str:
        """The address that opens a notebook of the built site in Colab, by its path from the site's root."""
        if not self.repository.startswith(GITHUB):
            return ""  # Colab opens notebooks of GitHub alone
        return f"{COLAB}{self.repository.removeprefix(GITHUB)}/blob/{self.branch}/{path}"
