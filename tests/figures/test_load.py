"""Every mistake in figures.yml is found, with its line and the field, and a word on how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.figures import load_figures
from guide.register import load_register
from tests.figures.sample import Record, figure, loaded, shown, tiny_docs
from tests.markup.site import build

PEOPLE = [
    shown(claim="people", what="stayed", part_of="All", label="stayed"),
    shown(claim="people", what="did not stay", part_of="All", label="did not stay"),
]

MISTAKES = {
    "a claim that is not there": (figure(rows=[shown(claim="wiat")]), 'nothing has the id "wiat"', "waits.rows.0.claim"),
    "a near miss of a claim": (figure(rows=[shown(claim="wiat")]), '"wait"', "waits.rows.0.claim"),
    "a value that is not there": (figure(rows=[shown(what="delay")]), 'no value "delay"', "waits.rows.0.what"),
    "a number of the sentence": (figure(says="Wait 9 days."), '"9 days" is no value', "waits.says"),
    "a number of the title": (figure(title="Wait 3 weeks"), '"3 weeks" is no value', "waits.title"),
    "a number of the description": (figure(describes="A bar of 30 days."), '"30 days" is no value', "waits.describes"),
    "people on an axis of days": (
        figure(kind="bars", unit="day", most=20, says="People.", rows=[shown(claim="people", what="stayed")]),
        "not a length of time",
        "waits.rows.0.what",
    ),
    "people that do not add up": (
        figure(kind="people", says="People.", rows=[PEOPLE[0], PEOPLE[1] | {"what": "some"}]),
        "add up to 50, not 100",
        "waits.rows",
    ),
    "people without a number of 100": (
        figure(kind="people", rows=[shown(part_of="All")]),
        "no number of 100 people",
        "waits.rows",
    ),
    "people without a grid": (figure(kind="people", rows=[shown()]), "people need part_of and what", "waits"),
    "bars without an axis": (figure(kind="bars"), "need unit and most", "waits"),
    "an axis without bars": (figure(unit="day", most=3), "need unit and most", "waits"),
    "an unknown field": (figure(colour="red"), "colour", "waits"),
    "an unknown kind": (figure(kind="pie"), "pie", "waits"),
    "no rows": (figure(rows=[]), "", "waits"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found_at_its_place(tmp_path: Path, mistake: str) -> None:
    record, message, field = MISTAKES[mistake]
    problems = loaded(tmp_path, record).problems
    assert any(message in str(problem) and field in problem.field for problem in problems), [str(p) for p in problems]
    assert all(problem.line >= 1 and problem.path.name == "figures.yml" for problem in problems)


FINE: dict[str, Record] = {
    "a list": figure(),
    "people": figure(kind="people", says="30 of 100 people stayed.", rows=PEOPLE),
    "bars": figure(kind="bars", unit="day", most=14),
    "words alone": figure(rows=[shown(what=None)], says="It depends."),
    "a description that counts what is drawn": figure(describes="Four boxes."),
}


@pytest.mark.parametrize("name", FINE)
def test_what_is_right_passes(tmp_path: Path, name: str) -> None:
    found = loaded(tmp_path, FINE[name])
    assert [str(problem) for problem in found.problems] == []
    assert list(found.figures) == ["waits"]


def test_an_id_is_given_once(tmp_path: Path) -> None:
    [problem] = loaded(tmp_path, figure(), figure()).problems
    assert problem.kind == "duplicate-id"
    assert problem.line > 1


def test_a_site_without_figures_has_none(tmp_path: Path) -> None:
    docs = tiny_docs(tmp_path)
    found = load_figures(docs, load_register(docs))
    assert (found.figures, found.problems) == ({}, [])


def test_broken_yaml_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    docs = tiny_docs(tmp_path, "- id: [waits\n")
    assert [problem.kind for problem in load_figures(docs, load_register(docs)).problems] == ["syntax"]


def test_the_block_puts_a_figure_on_the_page_with_addresses_from_there(tmp_path: Path) -> None:
    import yaml

    files: dict[str, list[Record] | str | None] = {"evidence/figures.yml": yaml.safe_dump([figure()])}
    site = build(tmp_path, {"deep/page.md": "# Page\n\n/// figure | waits\n///\n"}, files)
    [drawn] = site.article("deep/page.html").iter("figure")
    assert site.warnings == []
    assert {link.get("href") for link in drawn.iter("a")} == {"../evidence/register/withdrawal.html#claim-wait"}


def test_the_block_names_the_nearest_figure_when_there_is_none(tmp_path: Path) -> None:
    import yaml

    files: dict[str, list[Record] | str | None] = {"evidence/figures.yml": yaml.safe_dump([figure()])}
    warnings = build(tmp_path, "# Home\n\n/// figure | wait\n///\n", files).warnings
    assert any("docs/index.md:3" in warning and '"waits"' in warning for warning in warnings), warnings
