"""Imported once by the fork server: the libraries that the snippets to run will import. No operation runs here."""

import contextlib
import importlib
import os

# TensorFlow's start-up messages cannot be turned off otherwise. What happens to a child, its pool reports.
os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
for _name in os.environ.get("GLOSSARY_PRELOAD", "").split():
    with contextlib.suppress(ImportError):  # a missing library is reported by the snippet that needs it
        importlib.import_module(_name)
