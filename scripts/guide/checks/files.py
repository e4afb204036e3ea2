"""Files that cannot be what their name says: binary, empty, huge, folders named like pages, links that loop."""

from __future__ import annotations

from collections.abc import Iterator

from .finding import Finding
from .project import Project


def unreadable_files(project: Project) -> Iterator[Finding]:
    """Each file or folder that the project could not read."""
    _ = project.pages  # reading fills the list
    for item in dict.fromkeys(project.unreadable):
        yield Finding(item.rule, project.name(item.inside), item.line, 1, {"reason": item.reason})


RULES = (unreadable_files,)
