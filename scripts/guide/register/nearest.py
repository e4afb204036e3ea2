"""The nearest known name to a misspelt one, for messages."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """``" (did you mean "x"?)"`` for the nearest known name, or an empty string when none is near."""
    near = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f' (did you mean "{near[0]}"?)' if near else ""
