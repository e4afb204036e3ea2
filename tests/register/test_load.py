"""Loading the register: everything that is wrong at once, each with file, line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.register import Problem, RegisterError, load_register
from guide.register.load import FILES, data_files
from tests.register import sample
from tests.register.sample import CERTAINTY, CLAIMS, HELPLINES, SOURCES, TERMS, TOPICS, Record, write_register


def problems(docs: Path, files: dict[str, list[Record] | str | None]) -> list[Problem]:
    """What is wrong with the tiny register after a change."""
    return load_register(write_register(docs, files), strict=False).problems


def test_the_tiny_register_loads_without_a_problem(tmp_path: Path) -> None:
    register = load_register(write_register(tmp_path))
    counts = {kind: len(getattr(register, kind)) for kind in FILES}
    assert counts == dict.fromkeys(FILES, 1) | {"questions": 0, "verdicts": 0}
    assert register.problems == []


def test_an_empty_folder_is_an_empty_register(tmp_path: Path) -> None:
    register = load_register(tmp_path)
    assert [len(getattr(register, kind)) for kind in FILES] == [0] * len(FILES)


def test_a_mistake_names_its_file_line_record_and_field(tmp_path: Path) -> None:
    text = "- {id: label, mark: L, name: Label, means: x, use: y}\n- id: high\n  mark: LL\n  name: High\n  means: x\n  use: y\n"
    [problem] = problems(tmp_path, {CERTAINTY: text})
    assert (problem.path, problem.line, problem.field, problem.kind) == (tmp_path / CERTAINTY, 3, "high.mark", "type")
    assert problem.message.endswith("(found: 'LL')")


def test_a_field_that_nothing_knows_is_named_with_the_nearest_one(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {SOURCES: [sample.source(pubisher="Elsevier")]})
    assert (problem.kind, problem.field) == ("unknown-field", "smith-2015.pubisher")
    assert problem.message == 'unknown field (did you mean "publisher"?)'


def test_a_field_inside_a_field_is_named_with_its_whole_path(tmp_path: Path) -> None:
    bad = sample.claim(values=[{"what": "wait", "value": 7, "unit": "day"}, {"what": "dose", "valeu": 50, "unit": "mg"}])
    found = {problem.field: problem.kind for problem in problems(tmp_path, {CLAIMS: [bad]})}
    assert found["wait.values.1.valeu"] == "unknown-field"


def test_a_required_field_that_is_missing_is_named(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {CLAIMS: [sample.claim(why=None)]})
    assert (problem.field, problem.message) == ("wait.why", "this field is required")


def test_a_record_without_an_id_is_named_by_its_number(tmp_path: Path) -> None:
    found = problems(tmp_path, {TERMS: [sample.term(), {"term": "X", "means": "y"}]})
    assert [problem.field for problem in found] == ["1.id"]


def test_a_long_wrong_value_is_shortened(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {SOURCES: [sample.source(title=["x" * 500])]})
    assert len(problem.message) < 150


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty; a register file holds a list of records"),
        ("# nothing yet\n", "is empty; a register file holds a list of records"),
        ("id: wait\n", "must hold a list of records, each starting with '- id:'"),
        ("just words\n", "must hold a list of records, each starting with '- id:'"),
    ],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, text: str, words: str) -> None:
    assert [problem.message for problem in problems(tmp_path, {TERMS: text})] == [words]


def test_a_file_that_lists_words_and_not_records_is_refused(tmp_path: Path) -> None:
    found = problems(tmp_path, {TERMS: "- opioid\n- 7\n-\n"})
    assert [(problem.line, problem.field) for problem in found] == [(1, "0"), (2, "1"), (3, "2")]


def test_an_empty_list_is_a_file_that_waits_for_its_first_record(tmp_path: Path) -> None:
    assert problems(tmp_path, {TERMS: "[]\n"}) == []


def test_every_mistake_of_every_file_is_listed_at_once_in_file_order(tmp_path: Path) -> None:
    files: dict[str, list[Record] | str | None] = {
        CERTAINTY: [sample.certainty(mark="LL")],
        SOURCES: [sample.source(kind="blog", PMID="x")],
        TERMS: "a: [\n",
        HELPLINES: [sample.helpline(verified=None)],
    }
    write_register(tmp_path, files)
    with pytest.raises(RegisterError) as caught:
        load_register(tmp_path)
    named = [problem.path.name for problem in caught.value.problems]
    assert named == ["certainty.yml", "trials.yml", "trials.yml", "glossary.yml", "helplines.yml"]
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]


def test_a_good_record_survives_its_bad_neighbour(tmp_path: Path) -> None:
    register = load_register(
        write_register(tmp_path, {TERMS: [sample.term(means=None), sample.term(id="agonist")]}), strict=False
    )
    assert list(register.terms) == ["agonist"]


def test_a_link_to_a_record_that_is_wrong_itself_is_no_second_mistake(tmp_path: Path) -> None:
    files: dict[str, list[Record] | str | None] = {
        TOPICS: [sample.topic(title=None)],
        CERTAINTY: [sample.certainty(name=None)],
        SOURCES: [sample.source(title=None)],
    }
    assert [problem.message for problem in problems(tmp_path, files)] == ["this field is required"] * 3


def test_a_double_key_is_reported_and_the_record_still_read(tmp_path: Path) -> None:
    text = "- {id: withdrawal, title: One, title: Two, page: evidence/register/withdrawal.md}\n"
    [problem] = problems(tmp_path, {TOPICS: text})
    assert (problem.kind, problem.line, problem.field) == ("duplicate-key", 1, "0")


def test_data_files_are_found_in_folders_below_and_in_one_order(tmp_path: Path) -> None:
    for name in ("b.yml", "a/z.yml", "a/b/c.yml", "a.txt", "c.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.relative_to(tmp_path).as_posix() for path in data_files(tmp_path)] == ["a/b/c.yml", "a/z.yml", "b.yml", "c.yaml"]
