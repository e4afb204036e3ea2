"""Copies of the project for the benchmarks: without our extension, and with a given number of pages."""

from __future__ import annotations

import re
import shutil
from functools import partial
from pathlib import Path

import yaml


def without_extension(project: Path, target: Path) -> Path:
    """The same Markdown under plain MkDocs + Material: our extension, and strictness about its links, left out."""
    shutil.copytree(project, target)
    config = target / "mkdocs.yml"
    text = config.read_text("utf-8").replace("  - guide.markup\n", "").replace("strict: true", "strict: false")
    config.write_text(re.sub(r"^validation:\n(?:  .*\n)+", "", text, flags=re.MULTILINE), "utf-8")
    return target


def with_pages(project: Path, target: Path, pages: int) -> Path:
    """The project with exactly ``pages`` pages: without some of its own, or with copies of them.

    Copies obey the page type of their folder, so that every rule has its work with them. Register pages are never copied.
    """
    shutil.copytree(project, target)
    docs = target / "docs"
    present = [path for path in sorted(docs.rglob("*.md")) if "snippets" not in path.parts]
    firsts = [path for path in present if path.name == "index.md"]
    models = _models(docs, present)
    optional = [path for path in present if path not in firsts and path.parent.parent == docs and path.name not in KEPT]
    _leave_out(target, optional[: max(0, len(present) - pages)])
    for number in range(max(0, pages - len(present))):
        _copy(models[number % len(models)], number)
    config = target / "mkdocs.yml"
    text = config.read_text("utf-8").replace("omitted_files: warn", "omitted_files: ignore")
    config.write_text(text, "utf-8")
    return target


KEPT = ("references.md", "rules.md", "review.md")
"""Pages that templates and data name."""


def _models(docs: Path, pages: list[Path]) -> list[Path]:
    """The pages whose type is that of their folder, so that a copy beside them is no breach of any contract."""
    types = yaml.safe_load((docs / "page-types.yml").read_text("utf-8"))["types"]
    of_folder = {folder: name for name, kind in types.items() for folder in kind.get("folders", []) if kind.get("facts", True)}
    return [
        path
        for path in pages
        if (kind := of_folder.get(path.parent.name)) and re.search(rf"^type: {kind}$", path.read_text("utf-8"), re.MULTILINE)
    ]


def _copy(model: Path, number: int) -> None:
    """Another page of the same type beside ``model``, with a title and a description of its own."""
    text = model.read_text("utf-8")
    for key in ("title", "description"):
        text = re.sub(rf"^({key}: .*?)$", rf"\1, copy {number}", text, count=1, flags=re.MULTILINE)
    # A quoted title or description keeps its quotes at the end.
    text = re.sub(r'^(title|description): "(.*)"(, copy \d+)$', r'\1: "\2\3"', text, flags=re.MULTILINE)
    model.with_name(f"copy-{number}.md").write_text(text, "utf-8")


def _leave_out(project: Path, pages: list[Path]) -> None:
    """Remove pages, their places in the navigation, and the links that led to them (their words stay)."""
    docs = project / "docs"
    for page in pages:
        page.unlink()
    gone = {page.relative_to(docs).as_posix() for page in pages}
    config = project / "mkdocs.yml"
    lines = config.read_text("utf-8").splitlines(keepends=True)
    config.write_text("".join(line for line in lines if line.strip().split(" ")[-1] not in gone), "utf-8")
    for page in docs.rglob("*.md"):
        text = page.read_text("utf-8")
        page.write_text(re.sub(r"\[([^\]\n]*)\]\(([^)\s:#]+\.md)(?:#[^)\s]*)?\)", partial(_without_link, page), text), "utf-8")


def _without_link(page: Path, link: re.Match[str]) -> str:
    """A link, or its words alone where its page is no longer there."""
    return link[0] if (page.parent / link[2]).exists() else link[1]
