"""A Markdown source with the positions of its parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.checks.source_page import SourcePage
from tests.checks.test_fuzz import MARKDOWN

SAME_EVERYWHERE = settings(deadline=None, derandomize=True, database=None, max_examples=200)


def read(text: str) -> SourcePage:
    """A page with this text."""
    return SourcePage(Path("docs/x.md"), "x.md", text)


@SAME_EVERYWHERE
@given(text=MARKDOWN)
def test_masking_keeps_every_offset_and_every_line(text: str) -> None:
    page = read(text)
    assert len(page.masked) == len(page.text)
    assert [n for n, c in enumerate(page.masked) if c == "\n"] == [n for n, c in enumerate(page.text) if c == "\n"]


@SAME_EVERYWHERE
@given(text=MARKDOWN, offset=st.integers(0, 200))
def test_a_place_leads_back_to_its_offset(text: str, offset: int) -> None:
    page = read(text)
    offset = min(offset, len(page.text))
    line, column = page.place(offset)
    assert sum(len(part) + 1 for part in page.text.split("\n")[: line - 1]) + column - 1 == offset


@SAME_EVERYWHERE
@given(text=MARKDOWN)
def test_links_headings_and_sections_are_where_they_say(text: str) -> None:
    page = read(text)
    for link in page.links:
        assert page.text[link.start : link.end].endswith(")")
        assert page.masked[link.text_start :].startswith(link.text)
    for heading in page.headings:
        assert page.text[heading.start] == "#"
    for section in page.sections:
        assert section.heading.start <= section.start <= section.end <= len(page.text)


@pytest.mark.parametrize(
    "hidden",
    ["`# x`", "```\n# x\n```", "~~~ md\n# x\n~~~", "```\n# x", "<!-- \n# x\n-->", "<!-- # x", "---\n# x\n---\n", "``# ` x``"],
)
def test_code_comments_and_front_matter_are_masked(hidden: str) -> None:
    assert "# x" not in read(hidden).masked
    assert read(hidden).headings == []


@pytest.mark.parametrize(
    ("text", "level", "words", "name"),
    [
        ("# One", 1, "One", ""),
        ("## Two {#two}", 2, "Two", "two"),
        ("### Three {: #three .wide }", 3, "Three", "three"),
        ("## Closed ##", 2, "Closed", ""),
        ("## {#bare}", 2, "", "bare"),
    ],
)
def test_a_heading_has_level_words_and_id(text: str, level: int, words: str, name: str) -> None:
    [heading] = read(text).headings
    assert (heading.level, heading.text, heading.id) == (level, words, name)


@pytest.mark.parametrize(
    ("text", "target", "words"),
    [
        ("[a](b.md)", "b.md", "a"),
        ("[a](<b.md>)", "b.md", "a"),
        ('[a](b.md "A title")', "b.md", "a"),
        ("[a [b] c](d)", "d", "a [b] c"),
        ("[a](https://example.org/x_(y))", "https://example.org/x_(y)", "a"),
        ("[over\ntwo lines](b.md)", "b.md", "over\ntwo lines"),
    ],
)
def test_a_link_has_words_and_target(text: str, target: str, words: str) -> None:
    [link] = read(text).links
    assert (link.target, link.text, link.image) == (target, words, False)


def test_an_image_is_a_link_of_its_own_kind() -> None:
    [link] = read("![A tablet](a.png)").links
    assert link.image


def test_a_section_ends_at_the_next_heading_of_its_level_or_above() -> None:
    page = read("# One\n\n## Two\n\nWords.\n\n### Three\n\nMore.\n\n## Four\n\nEnd.\n")
    assert [section.heading.text for section in page.sections] == ["Two", "Four"]
    first = page.sections[0]
    assert "More." in page.text[first.start : first.end]
    assert "End." not in page.text[first.start : first.end]


def test_lines_of_front_matter_are_those_of_the_file() -> None:
    page = read("---\ntitle: One\ntype: about\n---\n# One\n")
    assert page.front_matter is not None
    assert page.front_matter.position(("type",)) == (3, 1)
