"""Ids that point from one record to another, ids that stand twice, and topics by folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.register import Problem, load_register
from tests.register import sample
from tests.register.sample import CERTAINTY, CLAIMS, COUNTRIES, HELPLINES, SOURCES, TERMS, TOPICS, Record, write_register


def problems(docs: Path, files: dict[str, list[Record] | str | None]) -> list[Problem]:
    """What is wrong with the tiny register after a change."""
    return load_register(write_register(docs, files), strict=False).problems


@pytest.mark.parametrize(
    ("file", "record", "field", "missing"),
    [
        (CLAIMS, sample.claim(sources=[{"id": "smith-2016", "at": "x", "says": "y"}]), "wait.sources.0.id", "smith-2016"),
        (CLAIMS, sample.claim(countries=["uk", "fr"]), "wait.countries.1", "fr"),
        (SOURCES, sample.source(countries=["fr"]), "smith-2015.countries.0", "fr"),
        (TERMS, sample.term(claims=["wate"]), "opioid.claims.0", "wate"),
        (TERMS, sample.term(see=["opioidd"]), "opioid.see.0", "opioidd"),
        (HELPLINES, sample.helpline(country="fr"), "uk-emergency.country", "fr"),
    ],
)
def test_an_id_that_points_nowhere_is_named_with_its_field(
    tmp_path: Path, file: str, record: Record, field: str, missing: str
) -> None:
    [problem] = problems(tmp_path, {file: [record]})
    assert (problem.kind, problem.path, problem.field) == ("reference", tmp_path / file, field)
    assert problem.message.startswith(f'nothing has the id "{missing}"')


def test_an_id_that_is_nearly_right_brings_the_right_one_to_mind(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {TERMS: [sample.term(see=["opioidd"])]})
    assert problem.message.endswith('(did you mean "opioid"?)')


def test_an_id_that_is_like_no_other_gets_no_suggestion(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {TERMS: [sample.term(see=["zzz"])]})
    assert problem.message == 'nothing has the id "zzz"'


def test_a_missing_reference_stands_at_the_line_of_its_record(tmp_path: Path) -> None:
    text = "- {id: agonist, term: Agonist, means: x}\n\n- id: opioid\n  term: Opioid\n  means: x\n  see: [nothing]\n"
    [problem] = problems(tmp_path, {TERMS: text})
    assert problem.line == 3


@pytest.mark.parametrize(
    ("file", "record"),
    [
        (CLAIMS, sample.claim()),
        (SOURCES, sample.source()),
        (TERMS, sample.term()),
        (HELPLINES, sample.helpline()),
        (COUNTRIES, sample.country()),
        (TOPICS, sample.topic()),
        (CERTAINTY, sample.certainty()),
    ],
)
def test_an_id_that_stands_twice_in_a_file_names_the_first(tmp_path: Path, file: str, record: Record) -> None:
    [problem] = problems(tmp_path, {file: [record, record]})
    assert (problem.kind, problem.field) == ("duplicate-id", record["id"])
    assert problem.message == f'the id "{record["id"]}" is taken by {Path(file).name}:1'


def test_an_id_that_stands_in_two_files_names_the_first(tmp_path: Path) -> None:
    again = "evidence/sources/again.yml"
    [problem] = problems(tmp_path, {again: [sample.source(title="Another")]})
    assert (problem.path.name, problem.message) == ("trials.yml", 'the id "smith-2015" is taken by again.yml:1')


def test_of_two_records_with_one_id_the_first_is_kept(tmp_path: Path) -> None:
    files: dict[str, list[Record] | str | None] = {TERMS: [sample.term(means="First."), sample.term(means="Second.")]}
    assert load_register(write_register(tmp_path, files), strict=False).terms["opioid"].means == "First."


def test_the_same_id_may_name_a_claim_and_a_term(tmp_path: Path) -> None:
    assert problems(tmp_path, {TERMS: [sample.term(id="wait")]}) == []


@pytest.mark.parametrize("file", [CLAIMS, "evidence/claims/withdrawal.yml", "evidence/claims/withdrawal/deep/er.yml"])
def test_a_claim_belongs_to_the_topic_of_its_folder_or_file(tmp_path: Path, file: str) -> None:
    files: dict[str, list[Record] | str | None] = {CLAIMS: None, file: [sample.claim()]}
    register = load_register(write_register(tmp_path, files))
    assert register.topic_of == {"wait": "withdrawal"}
    assert [claim.id for claim in register.claims_of("withdrawal")] == ["wait"]


def test_a_folder_of_claims_that_is_no_topic_is_named(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {CLAIMS: None, "evidence/claims/withdrawl/x.yml": [sample.claim()]})
    assert problem.message == 'this file or folder is named for no topic of topics.yml (did you mean "withdrawal"?)'


def test_a_certainty_that_claims_use_must_be_explained(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, {CERTAINTY: [sample.certainty(id="high")]})
    assert (problem.path, problem.message) == (
        tmp_path / CERTAINTY,
        'the certainty "label" is used by claims and explained nowhere',
    )


def test_claims_of_a_topic_come_in_the_order_of_their_files(tmp_path: Path) -> None:
    first, second = "evidence/claims/withdrawal/a.yml", "evidence/claims/withdrawal/b.yml"
    files: dict[str, list[Record] | str | None] = {
        CLAIMS: None,
        second: [sample.claim(id="z"), sample.claim(id="a")],
        first: [sample.claim()],
    }
    register = load_register(write_register(tmp_path, files))
    assert [claim.id for claim in register.claims_of("withdrawal")] == ["wait", "z", "a"]


def test_citing_finds_every_claim_that_rests_on_a_source(tmp_path: Path) -> None:
    other = {"id": "jones-2016", "at": "x", "says": "y"}
    claims = [
        sample.claim(),
        sample.claim(id="other", sources=[other]),
        sample.claim(id="both", sources=[other, *sample.claim()["sources"]]),
    ]
    files: dict[str, list[Record] | str | None] = {CLAIMS: claims, SOURCES: [sample.source(), sample.source(id="jones-2016")]}
    register = load_register(write_register(tmp_path, files))
    assert [claim.id for claim in register.citing("smith-2015")] == ["wait", "both"]
    assert [claim.id for claim in register.citing("jones-2016")] == ["other", "both"]
    assert register.citing("nobody") == []


def test_every_record_knows_its_file_and_line(tmp_path: Path) -> None:
    text = "\n- {id: agonist, term: A, means: x}\n- {id: opioid, term: O, means: x}\n"
    register = load_register(write_register(tmp_path, {TERMS: text}))
    place = register.places["terms", "opioid"]
    assert (place.path, place.line) == (tmp_path / TERMS, 3)
