"""Links from figures to the register. Addresses of the site begin with ``~/``."""

from __future__ import annotations

from typing import Any

from ..register import Register
from .svg import el


def claim_link(name: str, register: Register) -> Any:
    """A link to a claim's entry, with the claim's name for screen readers: many links of one table would else be alike."""
    topic = register.topics.get(register.topic_of.get(name, ""))
    page = topic.page.removesuffix(".md") if topic else "evidence/index"
    words = f"Source: {name.replace('-', ' ')}"
    return el("a", {"href": f"~/{page}.html#claim-{name}", "aria-label": words}, "source")
