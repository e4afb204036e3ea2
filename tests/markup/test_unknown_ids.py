"""Links and blocks that point nowhere: named with file, line and the nearest id, wherever they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.markup.site import build
from tests.register import sample

BAD = "[x](claim:waitt)"
WORDS = 'unknown claim "waitt" (did you mean "wait"?)'

PLACES = [
    ("a paragraph", f"# A\n\nText {BAD} text.\n", 3),
    ("a heading", f"# A\n\n## About {BAD}\n", 3),
    ("a list", f"# A\n\n- one\n- two {BAD}\n", 4),
    ("a nested list", f"# A\n\n1. one\n    - two\n    - three {BAD}\n", 5),
    ("a table", f"# A\n\n| a | b |\n|---|---|\n| 1 | {BAD} |\n", 5),
    ("a quotation", f"# A\n\n> said\n> {BAD}\n", 4),
    ("emphasis", f"# A\n\n**bold *and {BAD}***\n", 3),
    ("a card", f"# A\n\n/// urgent | Call today\n- {BAD}\n///\n", 4),
    ("a card's title", f"# A\n\n/// urgent | Call {BAD}\n- x\n///\n", 3),
    ("a footnote", f"# A\n\nText[^1].\n\n[^1]: Note {BAD}.\n", 5),
    ("a block of HTML with Markdown in it", f'# A\n\n<div markdown="1">\n\n{BAD}\n\n</div>\n', 5),
    ("behind front matter", f"---\ntitle: A\n---\n\n# A\n\n{BAD}\n", 7),
    ("a link by reference", "# A\n\n[x][y]\n\n[y]: claim:waitt\n", 5),
    ("behind the same id in code", f"# A\n\n`{BAD}`\n\n```\n{BAD}\n```\n\n<!-- {BAD} -->\n\n{BAD}\n", 11),
    ("behind a longer id that is known", f"# A\n\n[x](claim:waitt-more-is-known)\n\n{BAD}\n", 5),
]


@pytest.mark.parametrize(("text", "line"), [place[1:] for place in PLACES], ids=[place[0] for place in PLACES])
def test_an_unknown_claim_is_named_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    claims: dict[str, list[sample.Record] | str | None] = {
        sample.CLAIMS: [sample.claim(), sample.claim(id="waitt-more-is-known")]
    }
    assert build(tmp_path, text, claims).warnings == [f"docs/index.md:{line}: {WORDS}"]


def test_an_unknown_claim_inside_a_snippet_is_named_there(tmp_path: Path) -> None:
    built = build(tmp_path, {"index.md": '# A\n\n--8<-- "snippets/warn.md"\n', "snippets/warn.md": f"One.\n\n{BAD}\n"})
    assert built.warnings == [f"docs/snippets/warn.md:3: {WORDS}"]


def test_the_same_mistake_on_several_lines_is_named_on_each(tmp_path: Path) -> None:
    built = build(tmp_path, f"# A\n\n{BAD}\n\n{BAD} {BAD}\n\n- {BAD}\n")
    assert built.warnings == [f"docs/index.md:{line}: {WORDS}" for line in (3, 5, 7)]


def test_the_same_mistake_on_two_pages_is_named_on_each(tmp_path: Path) -> None:
    built = build(tmp_path, {"index.md": f"# A\n\n{BAD}\n", "forms/a.md": f"# A\n{BAD}\n"})
    assert sorted(built.warnings) == [f"docs/forms/a.md:2: {WORDS}", f"docs/index.md:3: {WORDS}"]


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("[x](help:uk-emergenci)", 'unknown help "uk-emergenci" (did you mean "uk-emergency"?)'),
        ("[x](term:opioids)", 'unknown term "opioids" (did you mean "opioid"?)'),
        ("[x](claim:zzz)", 'unknown claim "zzz"'),
        ("[x](claim:)", 'unknown claim ""'),
        ("[x](claim:wait#top)", 'unknown claim "wait#top" (did you mean "wait"?)'),
        ("[x](term:wait)", 'unknown term "wait"'),
        ("[x](Claim:wait)", 'write "claim:" in small letters, or nothing compares its numbers'),
    ],
)
def test_what_is_wrong_with_a_link_is_said(tmp_path: Path, link: str, words: str) -> None:
    assert build(tmp_path, f"# A\n\n{link}\n").warnings == [f"docs/index.md:3: {words}"]


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("/// register | withdrawl\n///", 'the block "register" has no part "withdrawl" (did you mean "withdrawal"?)'),
        ("/// register\n///", 'the block "register" has no part ""'),
        ("/// helplines | fr\n///", 'the block "helplines" has no part "fr"'),
    ],
)
def test_a_block_with_an_unknown_part_is_named_with_its_line(tmp_path: Path, block: str, words: str) -> None:
    assert build(tmp_path, f"# A\n\n{block}\n").warnings == [f"docs/index.md:3: {words}"]


def test_an_unknown_link_is_left_as_it_is_and_not_half_resolved(tmp_path: Path) -> None:
    [link] = build(tmp_path, f"# A\n\n{BAD}\n").article().cssselect("p > a")
    assert (link.get("href"), link.get("class"), len(link)) == ("claim:waitt", None, 0)


CODE = [f"`{BAD}`", f"``{BAD}``", f"```\n{BAD}\n```", f"~~~\n{BAD}\n~~~", f"    {BAD}", f"<!-- {BAD} -->", f"\\{BAD}"]


@pytest.mark.parametrize("text", CODE)
def test_nothing_happens_in_code_and_comments(tmp_path: Path, text: str) -> None:
    built = build(tmp_path, f"# A\n\nText.\n\n{text}\n")
    assert built.warnings == []
    assert built.article().cssselect("a:not(.headerlink)") == []


def test_a_block_in_a_fence_is_not_filled(tmp_path: Path) -> None:
    article = build(tmp_path, "# A\n\n```\n/// register | withdrawal\n///\n```\n").article()
    assert article.cssselect(".register") == []
    assert "/// register | withdrawal" in article.text_content()
