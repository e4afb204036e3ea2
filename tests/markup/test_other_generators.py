"""The extension under a generator that is not MkDocs: Zensical tells the page and its configuration through a preprocessor.

Zensical is not installed here. The stand-in says what Zensical 0.0.73 says (``zensical.extensions.context``).
"""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import markdown
import pytest
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from guide.markup.page import MarkupError
from tests.register.sample import write_register


class Context(Preprocessor):
    """Stands for Zensical's rendering context."""

    def __init__(self, md: markdown.Markdown, page: str, config: dict[str, Any]) -> None:
        super().__init__(md)
        self.page = SimpleNamespace(path=page)
        self.config = config

    def run(self, lines: list[str]) -> list[str]:
        """Change nothing."""
        return lines


class ContextExtension(Extension):
    """Registers the context as Zensical does."""

    def __init__(self, page: str, config: dict[str, Any]) -> None:
        super().__init__()
        self.page, self.settings = page, config

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the preprocessor."""
        md.preprocessors.register(Context(md, self.page, self.settings), "rendering_context", 0)


def render(root: Path, page: str, text: str, *, strict: bool = True) -> str:
    """One page as Zensical renders it."""
    path = write_register(root / "docs") / page
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    config = {"root_dir": str(root), "docs_dir": "docs", "site_dir": "site", "strict": strict}
    return markdown.markdown(text, extensions=["toc", ContextExtension(page, config), "guide.markup"])


def test_a_link_leads_to_its_record_from_the_pages_own_folder(tmp_path: Path) -> None:
    html = render(tmp_path, "forms/implant.md", "[7 days](claim:wait)")
    assert 'href="../evidence/register/withdrawal.md#claim-wait"' in html


def test_the_register_is_found_from_any_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert 'class="claim"' in render(tmp_path / "checkout", "index.md", "[7 days](claim:wait)")


def test_a_mistake_stops_a_strict_build_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(MarkupError, match=r'^docs/forms/a\.md:3: unknown claim "waitt" \(did you mean "wait"\?\)$'):
        render(tmp_path, "forms/a.md", "# A\n\n[x](claim:waitt)\n")


def test_a_mistake_does_not_stop_a_preview(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert 'href="claim:waitt"' in render(tmp_path, "index.md", "[x](claim:waitt)", strict=False)
    assert [record.getMessage() for record in caplog.records] == ['docs/index.md:1: unknown claim "waitt" (did you mean "wait"?)']


def test_the_downloads_are_written_into_the_site(tmp_path: Path) -> None:
    html = render(tmp_path, "evidence/index.md", "/// downloads\n///")
    assert 'href="../evidence/register.json"' in html
    files = [
        json.loads((tmp_path / "site" / "evidence" / name).read_text("utf-8")) for name in ("register.json", "sources.csl.json")
    ]
    assert (files[0]["claims"][0]["id"], files[1][0]["id"]) == ("wait", "smith-2015")


def test_no_download_is_written_by_a_page_without_the_block(tmp_path: Path) -> None:
    render(tmp_path, "index.md", "text")
    assert not (tmp_path / "site").exists()
