"""Which pages state a claim, as the claim's entry lists them."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.markup.printing.backlinks import backlinks
from guide.markup.source_text import without_code
from tests.markup.site import build, text_of

LINK = "[7 days](claim:wait)"


def linked_from(docs: Path, text: str) -> list[tuple[str, str]]:
    """The pages that state the claim ``wait`` when one page says ``text``."""
    (docs / "page.md").write_text(text, "utf-8")
    return backlinks(docs).get("wait", [])


@pytest.mark.parametrize(
    "link",
    [LINK, '[7 days](claim:wait "More")', "[7 days](<claim:wait>)", f"| {LINK} |", f"- {LINK}", f"## {LINK}"],
)
def test_a_page_that_links_to_a_claim_is_found(tmp_path: Path, link: str) -> None:
    assert linked_from(tmp_path, f"# A\n\n{link}\n") == [("page.md", "page.md")]


@pytest.mark.parametrize(
    "text", [f"`{LINK}`", f"```\n{LINK}\n```", f"<!-- {LINK} -->", "[x](claim:wait-longer)", "[x](help:wait)", "claim:wait", ""]
)
def test_a_page_that_only_shows_or_names_something_like_it_is_not(tmp_path: Path, text: str) -> None:
    assert linked_from(tmp_path, f"# A\n\n{text}\n") == []


def test_a_page_that_links_twice_is_listed_once(tmp_path: Path) -> None:
    assert len(linked_from(tmp_path, f"{LINK} {LINK}\n")) == 1


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Before you start", "Before you start"),
        ('"Register: the forms"', "Register: the forms"),
        ("'It''s safe'", "It's safe"),
        ('About "waiting"', 'About "waiting"'),
        ("7", "7"),
        ("", "page.md"),
    ],
)
def test_a_page_is_named_by_the_title_in_its_front_matter(tmp_path: Path, title: str, shown: str) -> None:
    assert linked_from(tmp_path, f"---\ndescription: x\ntitle: {title}\n---\n{LINK}\n") == [("page.md", shown)]


def test_a_title_in_the_text_is_not_the_pages_title(tmp_path: Path) -> None:
    assert linked_from(tmp_path, f"# A\n\ntitle: Something else\n\n{LINK}\n") == [("page.md", "page.md")]


def test_broken_front_matter_and_other_encodings_are_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"caf\xe9")
    assert linked_from(tmp_path, f"---\ntitle: [\n---\n{LINK}\n") == [("page.md", "page.md")]


def test_an_entry_lists_the_pages_that_state_it_in_their_order(tmp_path: Path) -> None:
    pages = {
        "index.md": f"---\ntitle: Home\n---\n# Home\n\n{LINK}\n",
        "forms/implant.md": f"---\ntitle: Implant\n---\n# Implant\n\n{LINK}\n",
        "snippets/warn.md": f"{LINK}\n",
    }
    [said_on] = build(tmp_path, pages).article("evidence/register/withdrawal.html").cssselect("ul.said-on")
    assert [text_of(item) for item in said_on] == ["Implant", "Home"]
    assert [link.get("href") for link in said_on.cssselect("a")] == ["../../forms/implant.html", "../../index.html"]


def test_an_entry_that_no_page_states_lists_none(tmp_path: Path) -> None:
    assert build(tmp_path).article("evidence/register/withdrawal.html").cssselect("ul.said-on") == []


@pytest.mark.parametrize(
    "text",
    [
        "a `b` c",
        "``a ` b`` c",
        "```\na\n```\nb",
        "~~~~ yaml\na\n~~~\nb\n~~~~\nc",
        "<!-- a\nb --> c",
        "```\nnever closed",
        "a ` b",
    ],
)
def test_every_line_and_column_stays_when_code_is_blanked(text: str) -> None:
    blanked = without_code(text)
    assert [len(line) for line in blanked.split("\n")] == [len(line) for line in text.split("\n")]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a `b` c", "a     c"),
        ("a ``b ` c`` d", "a           d"),
        ("```\na\n```\nb", "   \n \n   \nb"),
        ("````\na\n```\nb\n````\nc", "    \n \n   \n \n    \nc"),
        ("<!-- a --> b", "           b"),
        ("a ` b", "a ` b"),
        ("a \\` b", "a \\` b"),
    ],
)
def test_code_and_comments_are_blanked_and_nothing_else(text: str, left: str) -> None:
    assert without_code(text) == left
