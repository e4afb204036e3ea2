"""Words of the data stay words in a drawing, whatever they are."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.figures import FigureRecord
from guide.figures.build import figure_html
from guide.figures.svg import LETTER, SIZE, paragraph, wrap
from guide.register import Register
from tests.figures.sample import figure, shown, tiny_register
from tests.register import conftest as same_examples_everywhere

assert same_examples_everywhere

PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), min_size=1, max_size=60)
WORDS = PRINTABLE.map(str.strip).filter(bool)

NASTY = ["<script>alert(1)</script>", "a & b &amp; <b>c</b>", "\"quoted\" 'word'", "]]> <!-- x -->", "{{ x }} ~/ href=\"~/\"", "日本 é ≥"]

KINDS = ["panels", "bars", "ranked", "timeline", "steps", "levels"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return tiny_register(tmp_path_factory.mktemp("tiny"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("words", NASTY)
def test_special_characters_are_shown_as_they_are(tiny: Register, kind: str, words: str) -> None:
    made = lxml.html.fromstring(figure_html(record(kind, words), tiny))
    assert words in made.text_content()
    assert not [element for element in made.iter("b", "script") if element.get("src") is None]
    assert not list(made.iter(lxml.html.etree.Comment))


def record(kind: str, words: str) -> FigureRecord:
    axis = {"unit": "day", "most": 20} if kind in ("bars", "levels") else {}
    row = shown(label=words, note=words, at=2 if kind == "levels" else None)
    return FigureRecord.model_validate(figure(kind=kind, title=words, rows=[row], **axis))


@given(words=WORDS)
def test_any_title_comes_back_from_the_page(words: str) -> None:
    words = " ".join(words.split()) or "x"
    title = lxml.html.fromstring(f"<p>{lxml.html.tostring(_title(words), encoding='unicode')}</p>").text_content()
    assert " ".join(title.split()) == words


def _title(words: str) -> object:
    from guide.figures.svg import text

    return text(0, 0, words)


@given(words=st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=20), width=st.integers(80, 300))
def test_wrapped_lines_hold_every_word_and_fit(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), width)
    assert " ".join(lines).split() == words
    assert all(len(line) * SIZE * LETTER <= width + SIZE for line in lines)


@given(words=st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=20))
def test_the_next_thing_begins_below_a_paragraph(words: list[str]) -> None:
    lines, below = paragraph(0, 10, " ".join(words), 200)
    assert max(float(line.get("y")) for line in lines) < below
