"""The register as files to download, and what stops a build."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.markup.site import Changes, build, text_of
from tests.register import sample
from tests.register.csl_shape import CSL_JSON

PAGES = {"evidence/index.md": "# Evidence\n\n/// downloads\n///\n"}
LANGUAGES: Changes = {sample.SOURCES: [sample.source(title="Налтрексон и <опиоиды> & «покой»")]}


def test_both_files_stand_in_the_built_site_and_are_valid(tmp_path: Path) -> None:
    built = build(tmp_path, PAGES, LANGUAGES)
    register = json.loads((built.folder / "evidence/register.json").read_text("utf-8"))
    sources = json.loads((built.folder / "evidence/sources.csl.json").read_text("utf-8"))
    jsonschema.validate(sources, CSL_JSON)
    assert [row["id"] for row in register["claims"]] == ["wait"]
    assert sources[0]["title"] == register["sources"][0]["title"] == "Налтрексон и <опиоиды> & «покой»"


@pytest.mark.parametrize(
    ("page", "links"),
    [
        ("index.md", ["evidence/register.json", "evidence/sources.csl.json"]),
        ("evidence/index.md", ["register.json", "sources.csl.json"]),
        ("a/b/c.md", ["../../evidence/register.json", "../../evidence/sources.csl.json"]),
    ],
)
def test_the_links_lead_to_the_files_from_any_depth(tmp_path: Path, page: str, links: list[str]) -> None:
    built = build(tmp_path, {page: "# A\n\n/// downloads\n///\n"})
    path = page.replace(".md", ".html")
    found = [link.get("href") for link in built.article(path).cssselect(".downloads a")]
    assert [(built.folder / path).parent.joinpath(link).resolve() for link in found] == [
        (built.folder / "evidence" / name).resolve() for name in ("register.json", "sources.csl.json")
    ]
    assert all((built.folder / path).parent.joinpath(link).is_file() for link in links)


def test_the_links_offer_a_download_and_say_its_size(tmp_path: Path) -> None:
    items = build(tmp_path, PAGES).article("evidence/index.html").cssselect(".downloads li")
    assert [text_of(item).rpartition(", ")[0] for item in items] == [
        "The whole register (JSON)",
        "All sources (CSL-JSON, for Zotero and pandoc)",
    ]
    assert all(item.cssselect("a")[0].get("download") == "" for item in items)
    assert all(text_of(item).endswith(" kB") for item in items)


def test_an_ordinary_link_to_a_download_on_the_same_page_is_valid(tmp_path: Path) -> None:
    pages = {"evidence/index.md": "# Evidence\n\n/// downloads\n///\n\nOr [the data](register.json).\n"}
    assert build(tmp_path, pages).warnings == []


def test_the_block_on_two_pages_publishes_the_files_once(tmp_path: Path) -> None:
    built = build(tmp_path, PAGES | {"index.md": "# A\n\n/// downloads\n///\n"})
    assert built.warnings == []
    assert [path.name for path in sorted(built.folder.rglob("*.json"))] == ["register.json", "sources.csl.json"]


def test_a_site_without_the_block_has_no_data_files(tmp_path: Path) -> None:
    assert list(build(tmp_path).folder.rglob("*.json")) == []


class TestStrictMode:
    """``mkdocs build --strict`` itself stops at our mistakes, without our command."""

    @pytest.mark.parametrize("text", ["[x](claim:waitt)", "/// register | nowhere\n///", "[x](help:nobody)", "[x](term:nothing)"])
    def test_a_mistake_on_a_page_stops_the_build(self, tmp_path: Path, text: str) -> None:
        build(tmp_path, f"# A\n\n{text}\n")
        with pytest.raises(Abort, match="Aborted with 1 warnings in strict mode"):
            mkdocs_build(load_config(str(tmp_path / "mkdocs.yml"), strict=True))

    def test_a_mistake_in_the_register_stops_the_build(self, tmp_path: Path) -> None:
        build(tmp_path, register={sample.TERMS: [sample.term(see=["nothing"])]})
        with pytest.raises(Abort, match="Aborted with 1 warnings in strict mode"):
            mkdocs_build(load_config(str(tmp_path / "mkdocs.yml"), strict=True))

    def test_a_good_site_builds(self, tmp_path: Path) -> None:
        built = build(tmp_path, PAGES)
        (built.folder / "index.html").unlink()
        mkdocs_build(load_config(str(tmp_path / "mkdocs.yml"), strict=True))
        assert (built.folder / "index.html").is_file()
