"""Figures of a tiny register: a changed claim changes the figure, awkward words are escaped, mistakes are said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from guide.figures import build_figures, load_figures
from guide.figures.build import figure_html
from guide.figures.load import PLACE
from guide.figures.models import FigureRecord
from guide.figures.svg import LETTER, SIZE, wrap
from guide.register import load_register
from tests.register import sample
from tests.register.sample import Record, write_register

PEOPLE = [
    {"what": "yes", "value": 60, "of": 100, "unit": "person"},
    {"what": "no", "value": 40, "of": 100, "unit": "person"},
]


def figure(**changes: Any) -> Record:
    """A valid figure record."""
    row = {"label": "Heroin", "claim": "wait", "what": "wait"}
    base = {
        "id": "bar",
        "kind": "bars",
        "unit": "day",
        "most": 14,
        "title": "The wait",
        "describes": "A bar.",
        "says": "Wait.",
        "rows": [row],
    }
    return {name: value for name, value in (base | changes).items() if value is not None}


def docs(folder: Path, figures: list[Record] | str, values: list[Record] | None = None) -> Path:
    """A docs folder with the tiny register and some figures."""
    claims = [sample.claim(**({"values": values, "statement": "So it is.", "public": "So it is."} if values else {}))]
    return write_register(folder, {sample.CLAIMS: claims, PLACE: figures})


def problems(folder: Path, figures: list[Record] | str, values: list[Record] | None = None) -> list[tuple[str, str, str]]:
    """Field, kind and message of everything wrong."""
    place = docs(folder, figures, values)
    found = load_figures(place, load_register(place)).problems
    return [(problem.field, problem.kind, problem.message) for problem in found]


def people(*rows: tuple[str, str]) -> Record:
    """A figure of people: (label, what) of each group."""
    shown = [{"label": label, "claim": "wait", "what": what, "part_of": "All"} for label, what in rows]
    return figure(kind="people", unit=None, most=None, rows=shown)


def test_a_site_without_figures_has_none(tmp_path: Path) -> None:
    place = write_register(tmp_path)
    assert build_figures(place, load_register(place)) == {}


def test_a_changed_claim_changes_the_figure(tmp_path: Path) -> None:
    drawn = []
    for number, most in enumerate((10, 12)):
        place = docs(tmp_path / str(number), [figure()], [{"what": "wait", "min": 7, "max": most, "unit": "day"}])
        drawn.append(build_figures(place, load_register(place))["bar"])
    assert drawn[0] != drawn[1]
    assert "7 to 10 days" in drawn[0]
    assert "7 to 12 days" in drawn[1]


@pytest.mark.parametrize(
    ("wrong", "field", "kind", "says"),
    [
        (figure(rows=[{"label": "x", "claim": "weight"}]), "bar.rows.0.claim", "reference", 'nothing has the id "weight"'),
        (figure(rows=[{"label": "x", "claim": "wait", "what": "weight"}]), "bar.rows.0.what", "reference", 'no value "weight"'),
        (figure(says="Wait 3 days."), "bar.says", "type", '"3 days" is no value of the claims'),
        (figure(title="Wait 9 days"), "bar.title", "type", '"9 days"'),
        (figure(warning="Not after 5 days."), "bar.warning", "type", '"5 days"'),
        (figure(rows=[{"label": "4 weeks", "claim": "wait"}]), "bar.rows.0.label", "type", '"4 weeks"'),
        (figure(rows=[{"label": "x", "claim": "wait", "note": "8 weeks"}]), "bar.rows.0.note", "type", '"8 weeks"'),
        (figure(rows=[{"label": "x", "claim": "wait", "group": "50 mg"}]), "bar.rows.0.group", "type", '"50 mg"'),
        (figure(unit=None, most=None), "bar", "type", "need unit and most"),
        (figure(kind="pie"), "bar.kind", "type", "Input should be"),
        (figure(colour="red"), "bar.colour", "unknown-field", "unknown field"),
        (figure(rows=[]), "bar.rows", "type", "at least 1 item"),
    ],
)
def test_a_mistake_is_said_with_its_field(wrong: Record, field: str, kind: str, says: str, tmp_path: Path) -> None:
    [found] = problems(tmp_path, [wrong])
    assert (found[0], found[1]) == (field, kind)
    assert says in found[2]


def test_a_number_to_call_is_no_measurement(tmp_path: Path) -> None:
    assert problems(tmp_path, [figure(rows=[{"label": "Call 999", "claim": "wait"}])]) == []


def test_an_end_that_nobody_can_promise_is_drawn_as_such_and_the_bar_stays_as_long(tmp_path: Path) -> None:
    drawn = []
    for tail in (False, True):
        place = docs(tmp_path / str(tail), [figure(tail=tail)])
        drawn.append(html.fragment_fromstring(build_figures(place, load_register(place))["bar"]))
    bars = [[dict(rect.attrib) for rect in element.iter("rect")] for element in drawn]
    assert bars[0] == bars[1]
    assert [text.text for text in drawn[1].iter("text") if text.text == "?"] == ["?"]
    assert len(drawn[1].cssselect(".fig-tail")) == 3


def test_every_line_of_the_table_says_under_which_heading_its_bar_stands(tmp_path: Path) -> None:
    rows = [{"label": label, "claim": "wait", "what": "wait"} for label in ("Heroin", "Morphine")]
    place = docs(tmp_path, [figure(rows=[rows[0] | {"group": "Quick ones"}, rows[1]])])
    drawn = html.fragment_fromstring(build_figures(place, load_register(place))["bar"])
    assert [row.text for row in drawn.cssselect(".fig-data tbody td:first-child")] == [
        "Quick ones, Heroin",
        "Quick ones, Morphine",
    ]


def test_an_id_stands_once(tmp_path: Path) -> None:
    assert [kind for _, kind, _ in problems(tmp_path, [figure(), figure()])] == ["duplicate-id"]


def test_a_value_that_is_no_time_has_no_place_on_an_axis_of_time(tmp_path: Path) -> None:
    [(field, kind, message)] = problems(tmp_path, [figure()], [{"what": "wait", "value": 5, "unit": "mg"}])
    assert (field, kind, message) == ("bar.rows.0.what", "reference", "is not a length of time")


def test_people_add_up_to_a_hundred(tmp_path: Path) -> None:
    assert problems(tmp_path, [people(("did", "yes"), ("did not", "no"))], PEOPLE) == []
    [(_, _, message)] = problems(tmp_path / "other", [people(("did", "yes"))], PEOPLE)
    assert message == 'the people of "All" add up to 60, not 100'


def test_people_are_people_of_a_hundred(tmp_path: Path) -> None:
    [(_, _, message)] = problems(tmp_path, [people(("did", "yes"))], [{"what": "yes", "value": 6, "of": 10, "unit": "person"}])
    assert "no number of 100 people" in message


TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40).map(lambda text: f"x{text}")


@given(TEXTS)
def test_every_word_is_escaped(text: str) -> None:
    register = load_register(Path("nowhere"))
    record = FigureRecord.model_validate(
        {
            "id": "f",
            "kind": "ranked",
            "title": text,
            "describes": text,
            "says": text,
            "rows": [{"label": text, "claim": "wait", "note": text}],
        }
    )
    figure_element = html.fragment_fromstring(figure_html(record, register))
    assert figure_element.cssselect(".fig-title")[0].text_content() == record.title
    assert {element.tag for element in figure_element.iter("script", "style", "img")} == set()


@given(st.text("abc ", min_size=1, max_size=200), st.integers(40, 300))
def test_wrapped_lines_keep_every_word_and_fit(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert " ".join(lines).split() == text.split()
    most = max(1, int(width / (SIZE * LETTER)))
    assert all(len(line) <= most or " " not in line for line in lines)
