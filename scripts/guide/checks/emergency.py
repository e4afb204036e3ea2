"""The emergency line on top of every page, 404 included, with numbers that the register holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .claims import site_name
from .finding import Finding
from .project import Project
from .sections import style_sheets
from .visibility import Visibility


def line_on_every_page(project: Project) -> Iterator[Finding]:
    """Every built page shows the emergency line with every number of mkdocs.yml."""
    wanted = [str(entry.get("number")) for entry in _entries(project)]
    for page in project.built.values():
        lines = page.tree.xpath("//*[contains(concat(' ', @class, ' '), ' emergency-line ')]")
        name = site_name(project, page.path, page.source)
        if not lines:
            yield Finding("SAF110", name, 1, 1, {"problem": "it is not there"})
            continue
        visibility = Visibility(page.tree, page.article, style_sheets(project, page))
        if reason := visibility.reason_above(lines[0]):
            yield Finding("SAF110", name, 1, 1, {"problem": reason})
        shown = re.findall(r"\d+", "".join(lines[0].itertext()))
        for number in wanted:
            if number not in shown:
                yield Finding("SAF110", name, 1, 1, {"problem": f"it does not name {number}"})


def line_agrees_with_register(project: Project) -> Iterator[Finding]:
    """The numbers of mkdocs.yml are those of help/helplines.yml."""
    if not _entries(project):
        yield Finding("SAF112", "mkdocs.yml", 1, 1, {"problem": "extra.emergency.numbers is missing"})
    for number, entry in enumerate(_entries(project)):
        position = project.config.position(("extra", "emergency", "numbers", number))
        line = project.register.helplines.get(str(entry.get("helpline")))
        if line is None:
            yield Finding("SAF112", "mkdocs.yml", *position, {"problem": f'no helpline is called "{entry.get("helpline")}"'})
        elif line.number != str(entry.get("number")):
            problem = f"{entry.get('name')} has {entry.get('number')} here and {line.number} in help/helplines.yml"
            yield Finding("SAF112", "mkdocs.yml", *position, {"problem": problem})


def _entries(project: Project) -> list[dict[str, Any]]:
    found: Any = project.config.data
    for key in ("extra", "emergency", "numbers"):
        found = found.get(key) if isinstance(found, dict) else None
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


RULES = (line_on_every_page, line_agrees_with_register)
