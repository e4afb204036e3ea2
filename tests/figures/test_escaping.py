"""Words of the data stay words in a drawing, whatever they are."""

from __future__ import annotations

import lxml.html
import pytest

from guide.figures import FigureRecord
from guide.figures.build import figure_html
from guide.register import Register, load_register
from tests.figures.sample import figure, shown
from tests.register.sample import write_register

NASTY = [
    "<script>alert(1)</script>",
    "a & b &amp; <b>c</b>",
    "\"quoted\" 'word'",
    "]]> <!-- x -->",
    '{{ x }} ~/ href="~/"',
    "日本 é ≥",
]

KINDS = ["panels", "bars", "ranked", "timeline", "steps", "levels"]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return load_register(write_register(tmp_path_factory.mktemp("tiny")))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("words", NASTY)
def test_special_characters_are_shown_as_they_are(tiny: Register, kind: str, words: str) -> None:
    made = lxml.html.fromstring(figure_html(record(kind, words), tiny))
    assert words in made.text_content()
    assert not [element for element in made.iter("b", "script") if element.get("src") is None]
    assert not list(made.iter(lxml.html.etree.Comment))


def record(kind: str, words: str) -> FigureRecord:
    axis = {"unit": "day", "most": 20} if kind == "bars" else {}
    levels = kind == "levels"
    if levels:
        axis = {"axes": [{"group": words, "unit": "day", "most": 20, "top": 3}]}
    row = shown(label=words, note=words, at=2 if levels else None, group=words if levels else None)
    return FigureRecord.model_validate(figure(kind=kind, title=words, rows=[row], **axis))
