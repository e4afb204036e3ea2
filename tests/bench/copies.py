"""Copies of the project for the benchmarks: without our extension, and with a given number of pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path


def without_extension(project: Path, target: Path) -> Path:
    """The same Markdown under plain MkDocs + Material: our extension, and strictness about its links, left out."""
    shutil.copytree(project, target)
    config = target / "mkdocs.yml"
    text = config.read_text("utf-8").replace("  - guide.markup\n", "").replace("strict: true", "strict: false")
    config.write_text(re.sub(r"^validation:\n(?:  .*\n)+", "", text, flags=re.MULTILINE), "utf-8")
    return target


def with_pages(project: Path, target: Path, pages: int) -> Path:
    """The project with copies of its content pages until it has ``pages`` pages. Register pages are not copied."""
    shutil.copytree(project, target)
    docs = target / "docs"
    present = [path for path in sorted(docs.rglob("*.md")) if "snippets" not in path.parts]
    models = [
        path
        for path in present
        if path.name == "index.md" and path.parent.name not in ("docs", "evidence", "about", "contribute")
    ]
    for number in range(max(0, pages - len(present))):
        model = models[number % len(models)]
        text = model.read_text("utf-8")
        for key in ("title", "description"):
            text = re.sub(rf"^({key}: .*?)$", rf"\1, copy {number}", text, count=1, flags=re.MULTILINE)
        copy = model.with_name(f"copy-{number}.md")
        # A quoted title or description keeps its quotes at the end.
        copy.write_text(re.sub(r'^(title|description): "(.*)"(, copy \d+)$', r'\1: "\2\3"', text, flags=re.MULTILINE), "utf-8")
    config = target / "mkdocs.yml"
    text = config.read_text("utf-8").replace("omitted_files: warn", "omitted_files: ignore")
    config.write_text(text, "utf-8")
    return target
