"""Files that a command makes and that are kept in the repository: JSON Schemas and the page of rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..figures import FigureRecord
from ..register.schema import schema_of, schemas
from .finding import Finding
from .project import Project
from .rules_page import rules_page

COMMAND = "guide generate"


def generated_files(project: Project) -> dict[Path, str]:
    """Every generated file with what it should hold."""
    made = schemas() | {"figures.schema.json": schema_of("figures", FigureRecord)}
    files = {project.docs / "evidence" / "schema" / name: text for name, text in made.items()}
    return files | {project.docs / "contribute" / "rules.md": rules_page()}


def fresh(project: Project) -> Iterator[Finding]:
    """Each generated file holds what the command would write now."""
    if not (project.docs / "contribute").is_dir():
        return  # a site without a contribute section keeps none of these files
    for path, text in generated_files(project).items():
        if not path.is_file() or path.read_text("utf-8", "replace") != text:
            yield Finding("DAT008", path.relative_to(project.root).as_posix(), 1, 1, {"command": COMMAND})


RULES = (fresh,)
