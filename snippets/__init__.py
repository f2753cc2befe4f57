"""The code on the pages: folders of snippets with their sidecars; `_run` runs them."""
