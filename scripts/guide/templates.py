"""New pages and sections that already obey their page type, for ``guide new``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from .checks.page_types import PageType, PageTypes, RequiredSection
from .register.nearest import did_you_mean
from .register.yamlfile import read_yaml

CARD_LINES = {
    "emergency": "/// emergency | Call 999, 112 or 911 now\n- Say ...\n///",
    "dont": "/// dont\n- Do not ...\n///",
}


def section_text(section: RequiredSection) -> str:
    """One required section as Markdown, with the words that its heading must hold."""
    card = f"\n{CARD_LINES.get(section.card, f'/// {section.card} | ...{chr(10)}...{chr(10)}///')}\n" if section.card else ""
    claims = "".join(f"\n[...](claim:{claim})\n" for claim in section.claims)
    return f"\n## {section.heading} {{#{section.id}}}\n{card}{claims}\n(At least {section.min_words} words.)\n"


def page_text(name: str, kind: PageType, title: str, today: date) -> str:
    """A page of one type: front matter and all required sections. Its gaps are findings until they are filled."""
    head = (
        f"---\ntitle: {_plain_or_quoted(title)}\ndescription: (One sentence of 50 to 170 characters.)\ntype: {name}\n"
        f"checked: {today.isoformat()}\nclinical_review: none yet\nalso: []\n---\n# {title}\n"
    )
    claims = "".join(f"\n[...](claim:{claim})\n" for claim in kind.claims)
    return head + claims + "".join(section_text(section) for section in kind.sections)


def _plain_or_quoted(text: str) -> str:
    """A text as a YAML value: quoted when its plain form would be read as something else."""
    plain = read_yaml(Path(), f"text: {text}\n").data == {"text": text}
    return text if plain else json.dumps(text, ensure_ascii=False)


def find_section(types: PageTypes, wanted: str) -> RequiredSection:
    """The first required section with an id.

    Raises:
        KeyError: no page type has it; the text says which id is near.
    """
    known = {section.id: section for kind in reversed(types.types.values()) for section in kind.sections}
    if wanted not in known:
        raise KeyError(f'No page type has a section "{wanted}"{did_you_mean(wanted, known)}.')
    return known[wanted]
