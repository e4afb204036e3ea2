"""What the models of sources, values, claims and helplines refuse."""

from __future__ import annotations

from typing import Any

import pytest

from guide.register.models import Claim, Helpline, Source, Value
from tests.register import sample
from tests.register.test_models import refusal


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("DOI", "doi:10.1000/x"),
        ("DOI", "https://doi.org/10.1000/x"),
        ("DOI", "10.1000/"),
        ("DOI", "10.1/x"),
        ("DOI", "10.1000/a b"),
        ("PMID", "PMC123"),
        ("PMID", ""),
        ("PMID", "1234567890"),
        ("PMID", 12345),
        ("URL", "example.org"),
        ("URL", "ftp://example.org"),
        ("URL", "javascript:alert(1)"),
        ("URL", "https://example.org/a b"),
        ("type", "article"),
        ("kind", "blog"),
        ("title", " "),
        ("countries", []),
        ("countries", "uk"),
        ("issued", 2015),
        ("volume", 12),
        ("author", ["Smith"]),
    ],
)
def test_a_source_field_of_the_wrong_shape_is_refused(field: str, wrong: object) -> None:
    assert field in refusal(Source, sample.source() | {field: wrong})


@pytest.mark.parametrize("field", ["type", "kind", "title", "countries", "seen"])
def test_a_source_without_a_required_field_is_refused(field: str) -> None:
    assert "Field required" in refusal(Source, sample.source(**{field: None}))


def test_a_source_that_nobody_can_find_is_refused() -> None:
    assert "at least one of DOI, PMID or URL" in refusal(Source, sample.source(DOI=None))


@pytest.mark.parametrize("address", [{"DOI": "10.1000/x"}, {"PMID": "123"}, {"URL": "https://example.org/x"}])
def test_one_address_is_enough_to_find_a_source(address: dict[str, str]) -> None:
    record = sample.source(DOI=None) | address
    assert Source.model_validate(record).model_dump(include=set(address)) == address


@pytest.mark.parametrize("status", ["corrected", "concern", "retracted", "superseded"])
def test_a_doubt_about_a_source_has_a_known_status(status: str) -> None:
    doubt = {"status": status, "says": "See the notice."}
    assert Source.model_validate(sample.source(integrity=doubt)).integrity.status == status
    assert "integrity" in refusal(Source, sample.source(integrity=doubt | {"status": f"{status}-maybe"}))


@pytest.mark.parametrize(
    "amount",
    [{"value": 7}, {"min": 7}, {"max": 7}, {"min": 7, "max": 10}, {"value": 65, "of": 100}, {"value": 0}, {"value": 0.5}],
)
def test_a_value_is_a_figure_a_bound_or_a_range(amount: dict[str, float]) -> None:
    value = Value.model_validate({"what": "x", "unit": "day", **amount})
    assert sorted(value.numbers) == sorted(amount.values())


@pytest.mark.parametrize(
    "amount", [{}, {"of": 100}, {"value": 7, "min": 3}, {"value": 7, "max": 9}, {"value": 8, "min": 7, "max": 9}]
)
def test_a_value_that_is_no_figure_or_two_things_at_once_is_refused(amount: dict[str, float]) -> None:
    assert "give value, or min and/or max" in refusal(Value, {"what": "x", "unit": "day", **amount})


@pytest.mark.parametrize(("low", "high"), [(10, 7), (7, 7)])
def test_a_range_that_does_not_rise_is_refused(low: float, high: float) -> None:
    assert f"min ({low}) must be below max ({high})" in refusal(Value, {"what": "x", "unit": "day", "min": low, "max": high})


@pytest.mark.parametrize("number", ["seven", "nan", "inf", "-inf", float("nan"), float("inf"), [7]])
def test_a_number_that_json_cannot_hold_is_refused(number: object) -> None:
    assert "value" in refusal(Value, {"what": "x", "unit": "day", "value": number})


def test_the_denominator_is_the_last_of_a_values_numbers() -> None:
    assert Value(what="x", min=60, max=65, of=100, unit="person").numbers == (60, 65, 100)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("sources", []),
        ("countries", []),
        ("values", {"min": 7}),
        ("critical", "perhaps"),
        ("sources", [{"id": "smith-2015", "at": "p. 3"}]),
        ("sources", [{"id": "smith-2015", "says": "x"}]),
        ("caveats", [""]),
        ("differs", [{"says": "x", "who": "a clinic", "verdict": "silly"}]),
        ("supersedes", ["Old Id"]),
    ],
)
def test_a_claim_field_of_the_wrong_shape_is_refused(field: str, wrong: object) -> None:
    assert field in refusal(Claim, sample.claim() | {field: wrong})


@pytest.mark.parametrize("field", ["statement", "public", "countries", "certainty", "why", "sources"])
def test_a_claim_without_a_required_field_is_refused(field: str) -> None:
    assert "Field required" in refusal(Claim, sample.claim(**{field: None}))


def test_a_claim_is_not_critical_unless_it_says_so() -> None:
    assert Claim.model_validate(sample.claim()).critical is False


def test_a_number_to_call_that_nobody_verified_is_refused() -> None:
    assert "a number needs verified" in refusal(Helpline, sample.helpline(verified=None))


def test_a_service_without_a_number_needs_no_verification() -> None:
    assert Helpline.model_validate(sample.helpline(number=None, verified=None)).dial is None


@pytest.mark.parametrize("number", ["+44 999", "nine", "", "999 (free)", "0800.123"])
def test_a_number_to_call_holds_digits_spaces_and_hyphens_alone(number: str) -> None:
    assert "number" in refusal(Helpline, sample.helpline() | {"number": number})


@pytest.mark.parametrize(("number", "dial"), [("999", "999"), ("116 123", "116123"), ("1-800-662-4357", "18006624357")])
def test_the_dialled_number_is_the_digits_alone(number: str, dial: str) -> None:
    assert Helpline.model_validate(sample.helpline(number=number)).dial == dial


def test_a_helpline_without_a_page_of_its_own_is_refused() -> None:
    record: dict[str, Any] = sample.helpline(URL=None)
    assert "URL" in refusal(Helpline, record)
