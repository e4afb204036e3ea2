"""Reading YAML: positions, duplicate keys, YAML 1.2 scalars, and bad files that become problems and never tracebacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.register import yamlfile
from guide.register.yamlfile import YamlFile, read_yaml

HERE = Path("facts.yml")


def read(text: str) -> YamlFile:
    return read_yaml(HERE, text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("1:30", "1:30"),
        ("2026-11-22", "2026-11-22"),
        ("2026-11", "2026-11"),
        ("0x1F", "0x1F"),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        (".nan", ".nan"),
        (".inf", ".inf"),
        ("<<", "<<"),
        ("=", "="),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("7", 7),
        ("-7", -7),
        ("010", 10),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("'7'", "7"),
        ('"true"', "true"),
    ],
)
def test_a_scalar_is_what_yaml_1_2_says(written: str, meant: object) -> None:
    data = read(f"field: {written}\n").data
    assert data == {"field": meant}
    assert type(data["field"]) is type(meant)


def test_norway_stays_a_country_as_a_key_too() -> None:
    assert read("no: Norway\n").data == {"no": "Norway"}


TEXT = """# a comment
- id: one
  values:
    - {what: wait, min: 7}
    - what: dose
      max: 50
- id: two
"""


@pytest.mark.parametrize(
    ("where", "position"),
    [
        ((0,), (2, 3)),
        ((0, "id"), (2, 3)),
        ((0, "values"), (3, 3)),
        ((0, "values", 0, "min"), (4, 20)),
        ((0, "values", 1, "max"), (6, 7)),
        ((1, "id"), (7, 3)),
    ],
)
def test_every_value_knows_its_line_and_column(where: yamlfile.type_path, position: tuple[int, int]) -> None:
    assert read(TEXT).position(where) == position


def test_a_value_that_is_not_there_has_the_position_of_what_is_around_it() -> None:
    assert read(TEXT).position((0, "values", 1, "unit")) == (5, 7)


def test_a_position_in_an_empty_file_is_its_beginning() -> None:
    assert read("").position((3, "id")) == (1, 1)


def test_a_problem_carries_file_line_field_and_message() -> None:
    problem = read(TEXT).problem((0, "values", 0, "min"), "is too low")
    assert str(problem) == "facts.yml:4: 0.values.0.min: is too low"


def test_a_key_that_stands_twice_is_named_with_both_lines() -> None:
    [problem] = read("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n").problems
    assert (problem.kind, problem.line, problem.column, problem.field) == ("duplicate-key", 5, 3, "b")
    assert 'the key "c" stands twice (first on line 3)' in problem.message


def test_every_double_key_is_listed_at_once() -> None:
    problems = read("a: 1\na: 2\na: 3\nb: 1\nb: 2\n").problems
    assert [problem.line for problem in problems] == [2, 3, 5]
    assert [problem.message.partition("first on ")[2][:6] for problem in problems] == ["line 1", "line 1", "line 4"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: [1, 2\n", 1),
        ("a: 1\n b: 2\n", 2),
        ("a: 'open\n", 1),
        ("- a\n-b: {\n", 2),
        ("a: &x 1\nb: *y\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
        ("a: !!python/object:os.system x\n", 1),
    ],
)
def test_broken_yaml_is_one_problem_with_its_line(text: str, line: int) -> None:
    file = read(text)
    assert file.data is None
    [problem] = file.problems
    assert (problem.kind, problem.line) == ("syntax", line)
    assert problem.message.startswith("is not valid YAML: ")


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_an_empty_file_holds_nothing_and_is_no_mistake_yet(text: str) -> None:
    file = read(text)
    assert (file.data, file.problems) == (None, [])


@pytest.mark.parametrize(
    "text",
    [
        "!!int seven",
        "!!float ''",
        "!!bool perhaps",
        "!!timestamp tomorrow",
        "? [a]\n: b",
        "!!set [a]",
        "!!map x",
        "a: " + "9" * 5000,
        "&a [*a]",
        "a: &a {b: *a}",
        "[" * 3000,
        "[" * 300_000,
        "{a: " * 300_000,
        "a: \x00",
    ],
)
def test_a_strange_value_is_a_problem_and_not_a_traceback(text: str) -> None:
    file = read(text)
    assert file.data is None
    assert [problem.kind for problem in file.problems] == ["syntax"]


def test_aliases_that_multiply_are_refused_before_they_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlfile, "MOST_VALUES", 1000)
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    [problem] = read("\n".join(rows)).problems
    assert "too many values" in problem.message


def test_an_alias_that_is_used_twice_is_fine() -> None:
    assert read("a: &a [uk]\nb: *a\nc: *a\n").data == {"a": ["uk"], "b": ["uk"], "c": ["uk"]}


@given(st.text(alphabet="ab:-[]{}#&*!|>'\"%@`?, \n\t\\0123456789.~é", max_size=60))
def test_no_text_makes_reading_raise(text: str) -> None:
    file = read(text)
    assert isinstance(file.problems, list)
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in file.problems)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(alphabet="ab:#-' \"éß\n", max_size=12),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet="abc", min_size=1), inner, max_size=3),
        max_leaves=12,
    )
)
def test_what_json_says_is_read_as_json_means_it(data: object) -> None:
    assert read(json.dumps(data)).data == data
