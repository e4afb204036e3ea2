"""What the models refuse, each rule with the message that an editor reads."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from guide.register.models import Certainty, Claim, CountryName, Helpline, Name, Reading, Source, Term, Topic, Value
from tests.register import sample

VALID: list[tuple[type[BaseModel], dict[str, Any]]] = [
    (Source, sample.source()),
    (Claim, sample.claim()),
    (Helpline, sample.helpline()),
    (Term, sample.term()),
    (Certainty, sample.certainty()),
    (Topic, sample.topic()),
    (CountryName, sample.country()),
]


def refusal(model: type[BaseModel], record: dict[str, Any]) -> str:
    """The message with which a model refuses a record; fails the test when it accepts it."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(record)
    return str(caught.value)


@pytest.mark.parametrize(("model", "record"), VALID, ids=lambda item: getattr(item, "__name__", "record"))
def test_a_valid_record_keeps_every_field(model: type[BaseModel], record: dict[str, Any]) -> None:
    kept = model.model_validate(record).model_dump(by_alias=True, exclude_unset=True, exclude_none=True)
    assert set(kept) == set(record)


@pytest.mark.parametrize(("model", "record"), VALID, ids=lambda item: getattr(item, "__name__", "record"))
def test_a_field_that_no_model_knows_is_refused(model: type[BaseModel], record: dict[str, Any]) -> None:
    assert "Extra inputs are not permitted" in refusal(model, record | {"titel": "x"})


@pytest.mark.parametrize(("model", "record"), VALID, ids=lambda item: getattr(item, "__name__", "record"))
def test_a_record_without_an_id_is_refused(model: type[BaseModel], record: dict[str, Any]) -> None:
    assert "Field required" in refusal(model, {name: value for name, value in record.items() if name != "id"})


@pytest.mark.parametrize(
    "name", ["", "Wait", "wait_long", "-wait", "wait-", "wait--long", "wäit", "wait long", "w" * 81, 7, None]
)
def test_an_id_has_lower_case_letters_digits_and_single_hyphens(name: object) -> None:
    assert "id" in refusal(Term, sample.term() | {"id": name})


@pytest.mark.parametrize("name", ["a", "7", "wait-7-days", "w" * 80])
def test_an_ordinary_id_is_accepted(name: str) -> None:
    assert Term.model_validate(sample.term(id=name)).id == name


@pytest.mark.parametrize("field", ["statement", "public", "why"])
@pytest.mark.parametrize("blank", ["", "   ", "\n"])
def test_a_blank_text_is_refused(field: str, blank: str) -> None:
    assert field in refusal(Claim, sample.claim() | {field: blank})


def test_spaces_around_a_text_are_dropped() -> None:
    assert Term.model_validate(sample.term(means="  A medicine. ")).means == "A medicine."


@pytest.mark.parametrize("when", ["2026", "2026-11", "2026-11-22", "2024-02-29"])
def test_a_date_may_stop_at_the_year_or_the_month(when: str) -> None:
    assert Reading.model_validate({"how": "whole", "on": when}).on == when


@pytest.mark.parametrize(
    "when", ["", "26", "2026-13", "2026-00", "2026-02-30", "2025-02-29", "2026-11-22T10:00", "22/11/2026", "0000", 2026, None]
)
def test_a_date_that_no_calendar_has_is_refused(when: object) -> None:
    assert "on" in refusal(Reading, {"how": "whole", "on": when})


def test_a_way_of_reading_that_is_not_known_is_refused() -> None:
    assert "'whole', 'section', 'abstract', 'excerpt' or 'second-hand'" in refusal(Reading, {"how": "skimmed", "on": "2026"})


@pytest.mark.parametrize("name", [{}, {"given": "Jane"}, {"family": "Smith", "literal": "WHO"}])
def test_a_name_has_a_family_or_a_literal_name_and_not_both(name: dict[str, str]) -> None:
    assert "give either family (and given) or literal" in refusal(Name, name)


@pytest.mark.parametrize("name", [{"family": "Smith"}, {"family": "Smith", "given": "Jane"}, {"literal": "WHO"}])
def test_a_person_or_a_body_is_a_name(name: dict[str, str]) -> None:
    assert Name.model_validate(name).model_dump(exclude_none=True) == name


@pytest.mark.parametrize("mark", ["", " ", "●●", "⬤⬤ "])
def test_a_certainty_mark_is_one_character(mark: str) -> None:
    assert "mark" in refusal(Certainty, sample.certainty() | {"mark": mark})


def test_a_certainty_that_is_not_on_the_list_is_refused() -> None:
    assert "certainty" in refusal(Claim, sample.claim(certainty="fairly-sure"))


@pytest.mark.parametrize("page", ["evidence/register/withdrawal", "Evidence/x.md", "evidence/x y.md", "evidence/x.html"])
def test_a_topic_page_is_a_markdown_file_in_plain_letters(page: str) -> None:
    assert "page" in refusal(Topic, sample.topic(page=page))


@pytest.mark.parametrize("code", ["UK", "gbr", "u", "", "u k", "int"])
def test_a_country_is_a_two_letter_code_or_intl(code: str) -> None:
    assert "id" in refusal(CountryName, sample.country() | {"id": code})


def test_a_record_cannot_be_changed_after_loading() -> None:
    read = Value(what="wait", value=7, unit="day")
    with pytest.raises(ValidationError, match="frozen"):
        read.value = 3  # type: ignore[misc]
