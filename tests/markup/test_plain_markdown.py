"""The extension in a plain Python-Markdown call, where nobody counts warnings: ``on_error: raise``."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import markdown
import pytest

from guide.markup.page import MarkupError
from tests.register import sample
from tests.register.sample import write_register


def render(docs: Path, text: str, **options: Any) -> str:
    """Markdown as HTML."""
    extensions = ["attr_list", "tables", "toc", "guide.markup"]
    return markdown.markdown(text, extensions=extensions, extension_configs={"guide.markup": {"docs": str(docs), **options}})


def test_a_claim_link_is_resolved_from_the_top_of_the_site(tmp_path: Path) -> None:
    html = render(write_register(tmp_path), "[7 to 10 days](claim:wait)")
    assert 'href="evidence/register/withdrawal.md#claim-wait">7 to 10 days</a>' in html


@pytest.mark.parametrize("text", ["[x](claim:waitt)", "[x](help:nobody)", "[x](term:nothing)", "/// register | nowhere\n///"])
def test_a_mistake_raises_when_asked_to(tmp_path: Path, text: str) -> None:
    with pytest.raises(MarkupError, match=r"^\(text\): (unknown|the block)"):
        render(write_register(tmp_path), text, on_error="raise")


def test_a_mistake_in_the_register_raises_when_asked_to(tmp_path: Path) -> None:
    write_register(tmp_path, {sample.TERMS: [sample.term(see=["nothing"])]})
    with pytest.raises(MarkupError, match=r"glossary\.yml:1: opioid\.see\.0: nothing has the id"):
        render(tmp_path, "text", on_error="raise")


def test_a_good_text_raises_nothing(tmp_path: Path) -> None:
    assert "card-urgent" in render(write_register(tmp_path), "/// urgent | Call\nx\n///", on_error="raise")


def test_otherwise_a_mistake_is_logged_where_mkdocs_counts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "mkdocs"):
        render(write_register(tmp_path), "[x](claim:waitt)")
    assert [(record.name, record.getMessage()) for record in caplog.records] == [
        ("mkdocs.guide", '(text): unknown claim "waitt" (did you mean "wait"?)')
    ]


def test_an_option_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        render(tmp_path, "text", on_eror="raise")


def test_one_converter_renders_many_texts_without_mixing_them(tmp_path: Path) -> None:
    config = {"guide.markup": {"docs": str(write_register(tmp_path))}}
    converter = markdown.Markdown(extensions=["guide.markup"], extension_configs=config)
    first = converter.convert("/// helplines\n///")
    converter.reset()
    converter.convert("[x](claim:wait)")
    converter.reset()
    assert converter.convert("/// helplines\n///") == first
