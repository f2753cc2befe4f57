"""Imported once by the fork server: the libraries that the snippets to run will import. No operation runs here."""

import contextlib
import importlib
import os

_stderr = os.dup(2)
_nowhere = os.open(os.devnull, os.O_WRONLY)
os.dup2(_nowhere, 2)  # TensorFlow's start-up messages cannot be turned off otherwise
try:
    for _name in os.environ.get("GLOSSARY_PRELOAD", "").split():
        with contextlib.suppress(ImportError):  # a missing library is reported by the snippet that needs it
            importlib.import_module(_name)
finally:
    os.dup2(_stderr, 2)
    os.close(_stderr)
    os.close(_nowhere)
