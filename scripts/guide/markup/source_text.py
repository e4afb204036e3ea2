"""Markdown sources as text: code and comments blanked, so that an example is never taken for the real thing."""

from __future__ import annotations

import re

CODE = re.compile(
    r"^[ \t]*(`{3,}|~{3,}).*?(?:^[ \t]*\1[`~]*[ \t]*$|\Z) | <!--.*?(?:-->|\Z) | (`+)(?!`)[^\n]*?(?<!`)\2(?!`)",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
"""A fenced block, a comment or a code span."""


def without_code(text: str) -> str:
    """The text with spaces for code and comments; every line stays where it was."""
    return CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
