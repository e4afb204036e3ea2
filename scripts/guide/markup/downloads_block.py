"""The register as files to download: ``register.json`` and the sources as CSL-JSON.

Under MkDocs the two files join the site as generated files, so that links to them are validated and plain
``mkdocs build`` publishes them. Other generators have no such list; ``guide build`` writes the files there.
"""

from __future__ import annotations

import posixpath
import xml.etree.ElementTree as etree

from ..register import Register
from ..register.citations import csl_json
from ..register.export import register_json
from .elements import add, el
from .page import PageContext


def open_data(register: Register) -> dict[str, str]:
    """Each downloadable file by its path on the site, with its contents."""
    return {
        "evidence/register.json": register_json(register),
        "evidence/sources.csl.json": csl_json(register.sources.values()),
    }


def fill_downloads(block: etree.Element, part: str, register: Register, page: PageContext) -> None:
    """Print links to the data files and add the files to the site that is being built."""
    files = open_data(register)
    if page.files is not None:
        _publish(files, page)
    names = {
        "evidence/register.json": "The whole register (JSON)",
        "evidence/sources.csl.json": "All sources (CSL-JSON, for Zotero and pandoc)",
    }
    here = posixpath.dirname(page.path) or "."
    links = [
        el("li", {}, el("a", {"href": posixpath.relpath(path, here), "download": ""}, names[path]), f", {len(text) // 1000} kB")
        for path, text in files.items()
    ]
    add(block, el("ul", {}, *links))


def _publish(files: dict[str, str], page: PageContext) -> None:
    """Add the files to MkDocs' own list (it copies them after all pages are rendered)."""
    from mkdocs.structure.files import File

    for path, text in files.items():
        known = page.files.get_file_from_path(path)
        if known is not None:
            page.files.remove(known)
        page.files.append(File.generated(page.config, path, content=text))
