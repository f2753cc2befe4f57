"""The head of a generated page."""

from __future__ import annotations

import json
from typing import Any


def front(title: str, description: str, **more: Any) -> str:
    """Front matter of a generated page; JSON values are YAML."""
    values = {"title": title, "description": description, **more}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n"
