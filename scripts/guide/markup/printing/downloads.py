"""The register as files to download: ``register.json`` and the sources as CSL-JSON."""

from __future__ import annotations

from ...register import Register
from ...register.citations import csl_json
from ...register.export import register_json
from ..snapshot import Part
from .elements import el, to_html

NAMES = {
    "evidence/register.json": "The whole register (JSON)",
    "evidence/sources.csl.json": "All sources (CSL-JSON, for Zotero and pandoc)",
}


def open_data(register: Register) -> dict[str, str]:
    """Each downloadable file by its path on the site, with its contents."""
    return {
        "evidence/register.json": register_json(register),
        "evidence/sources.csl.json": csl_json(register.sources.values()),
    }


def print_downloads(register: Register) -> list[Part]:
    """Links to the data files with their sizes. The extension adds the files themselves to the site that is being built."""
    files = open_data(register)
    links = (
        el("li", {}, el("a", {"href": f"~/{path}", "download": ""}, NAMES[path]), f", {len(text.encode()) // 1000} kB")
        for path, text in files.items()
    )
    return [Part(to_html(el("ul", {}, *links)))]
