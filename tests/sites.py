"""A whole site in miniature (``tests/tiny_site``) for the tests: copy it, change a file, run the rules.

The site is valid: the gate finds nothing in it. Building it takes about 50 milliseconds, reading it half of that,
so that every case of a table can have its own copy.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from guide.checks import run
from guide.checks.finding import Finding
from guide.checks.project import Project
from guide.site import build_site

TINY = Path(__file__).with_name("tiny_site")


@dataclass(frozen=True)
class Link:
    """A symbolic link to be made."""

    to: str


Content = str | bytes | Link | None
Files = Mapping[str, Content]
"""What to put into a copy: new contents by path from the project's root; ``None`` deletes the file or folder."""

MATERIAL = """\
theme:
  name: material
  custom_dir: material
  font: false
"""
MATERIAL_MAIN = """\
{% extends "base.html" %}
{% block header %}{% include "partials/emergency-line.html" %}{{ super() }}{% endblock %}
"""


def copy_site(target: Path, changes: Files | None = None) -> Path:
    """Copy the tiny site to ``target`` (a new folder), change files and return the folder."""
    shutil.copytree(TINY, target)
    return write(target, changes or {})


def write(root: Path, changes: Files) -> Path:
    """Write, or delete, files below ``root``."""
    for name, content in changes.items():
        path = root / name
        if content is None:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Link):
            path.symlink_to(content.to)
        else:
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return root


def with_material(root: Path) -> Path:
    """Put a copy of the tiny site under the theme of the real site."""
    config = (root / "mkdocs.yml").read_text("utf-8")
    plain = "theme:\n  name: null\n  custom_dir: overrides\n  static_templates: [404.html]\n"
    assert plain in config
    shutil.copytree(root / "overrides" / "partials", root / "material" / "partials")
    return write(root, {"mkdocs.yml": config.replace(plain, MATERIAL), "material/main.html": MATERIAL_MAIN})


@lru_cache(maxsize=64)
def original(name: str) -> str:
    """The text of a file of the tiny site."""
    return (TINY / name).read_text("utf-8")


def swap(name: str, old: str, new: str) -> dict[str, str]:
    """A file of the tiny site with one passage exchanged, ready for :func:`copy_site`."""
    assert original(name).count(old) == 1, f"{name} must hold this passage exactly once: {old!r}"
    return {name: original(name).replace(old, new)}


TYPES = {"forms": "form", "counselling": "counselling", "about": "about", "evidence": "register"}


def page(body: str, name: str = "docs/about/case.md") -> dict[str, str]:
    """A new page with sound front matter, ready for :func:`copy_site`. ``body`` goes below its first-level heading."""
    head = (
        f"---\ntitle: A case in {name}\ndescription: The page on which one case of the tests of the gate stands, {name}.\n"
        f"type: {TYPES[name.split('/')[1]]}\nchecked: 2026-11-22\nclinical_review: none yet\n---\n# A case\n\n"
    )
    return {name: head + body + "\n"}


def build(root: Path) -> Project:
    """Build a copy of the site and give it to the rules."""
    return Project(root, build_site(root, root / "site").site)


def source_findings(root: Path) -> list[Finding]:
    """What the source rules alone find in a copy of the site."""
    return run.ordered(run.source_findings(Project(root)))


def built_findings(root: Path) -> list[Finding]:
    """What the rules on the built site find, after building it."""
    return run.ordered(run.built_findings(build(root)))
