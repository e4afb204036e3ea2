"""The JSON Schemas for editors, judged by jsonschema, and the register as one JSON document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guide.register import load_register
from guide.register.export import SHELVES, register_json
from guide.register.load import FILES, data_files
from guide.register.quantity import units
from guide.register.schema import schemas
from guide.register.yamlfile import read_yaml
from tests.register import sample
from tests.register.sample import CLAIMS, TERMS, write_register

DOCS = Path(__file__).resolve().parents[2] / "docs"
SCHEMA_OF = {kind: json.loads(schemas()[f"{kind}.schema.json"]) for kind in FILES}
REAL_FILES = [(kind, path) for kind, (place, _) in FILES.items() for path in data_files(DOCS / place)]


def judge(kind: str) -> jsonschema.Draft202012Validator:
    """The independent judge of one kind of file."""
    return jsonschema.Draft202012Validator(SCHEMA_OF[kind])


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_schema_in_the_repository_is_the_one_that_the_models_make(name: str) -> None:
    assert (DOCS / "evidence" / "schema" / name).read_text("utf-8") == schemas()[name]


def test_no_schema_is_left_over_from_a_model_that_is_gone() -> None:
    assert {path.name for path in (DOCS / "evidence" / "schema").iterdir()} == {*schemas(), "figures.schema.json"}


@pytest.mark.parametrize("kind", FILES)
def test_each_schema_is_a_schema(kind: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA_OF[kind])


@pytest.mark.parametrize(("kind", "path"), REAL_FILES, ids=lambda item: getattr(item, "name", item))
def test_the_schema_accepts_each_real_file(kind: str, path: Path) -> None:
    assert [error.message for error in judge(kind).iter_errors(read_yaml(path).data)] == []


MISTAKES: list[tuple[str, dict[str, Any]]] = [
    ("claims", sample.claim(certainty="sure")),
    ("claims", sample.claim(sources=[])),
    ("claims", sample.claim(why=None)),
    ("claims", sample.claim(values=[{"what": "x", "value": 7, "unit": "furlong"}])),
    ("claims", sample.claim(values=[{"what": "x", "value": "7", "unit": "day"}])),
    ("claims", sample.claim(values=[{"what": "x", "vlaue": 7, "unit": "day"}])),
    ("claims", sample.claim(critical="yes")),
    ("claims", sample.claim(id="Wait")),
    ("sources", sample.source(type="article")),
    ("sources", sample.source(issued=2015)),
    ("sources", sample.source(DOI="doi:10.1000/x")),
    ("sources", sample.source(container_titel="x")),
    ("sources", sample.source(seen={"how": "whole"})),
    ("helplines", sample.helpline(number="+44 999")),
    ("terms", sample.term(means="")),
    ("certainties", sample.certainty(mark="LL")),
    ("topics", sample.topic(page="x.html")),
    ("countries", sample.country(id="UK")),
]


@pytest.mark.parametrize(("kind", "record"), MISTAKES)
def test_the_schema_refuses_a_planted_mistake(kind: str, record: dict[str, Any]) -> None:
    assert not judge(kind).is_valid([record])


@pytest.mark.parametrize("kind", ["claims", "sources", "helplines", "terms", "topics", "countries"])
def test_the_schema_accepts_the_sample_that_the_mistakes_are_made_from(kind: str) -> None:
    assert judge(kind).is_valid([getattr(sample, "country" if kind == "countries" else kind.removesuffix("s"))()])


def test_the_schema_offers_every_unit() -> None:
    assert set(SCHEMA_OF["claims"]["$defs"]["Value"]["properties"]["unit"]["enum"]) == set(units())


def export(docs: Path) -> Any:
    """The exported register, read by a strict JSON reader (no NaN)."""
    return json.loads(register_json(load_register(docs)), parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))


def test_the_export_holds_every_record_once(tmp_path: Path) -> None:
    data = export(write_register(tmp_path, {TERMS: [sample.term(id=name) for name in ("b", "a", "c")]}))
    assert {shelf: len(data[shelf]) for shelf in SHELVES} == dict.fromkeys(SHELVES, 1) | {"terms": 3}
    assert [row["id"] for row in data["terms"]] == ["b", "a", "c"]


def test_an_exported_claim_names_its_topic_and_nothing_that_is_empty(tmp_path: Path) -> None:
    [claim] = export(write_register(tmp_path))["claims"]
    assert claim["topic"] == "withdrawal"
    assert None not in claim.values()
    assert claim["values"] == [{"what": "wait", "min": 7.0, "max": 10.0, "unit": "day"}]


def test_the_export_says_what_it_is_and_under_which_licence(tmp_path: Path) -> None:
    data = export(write_register(tmp_path))
    assert data["licence"] == "CC BY 4.0"
    assert "No clinician has reviewed it" in data["about"]


def test_an_exported_claim_is_a_valid_claim_again(tmp_path: Path) -> None:
    [row] = export(write_register(tmp_path / "first"))["claims"]
    again = {name: value for name, value in row.items() if name != "topic"}
    back = load_register(write_register(tmp_path / "second", {CLAIMS: json.dumps([again])}))
    assert back.claims == load_register(tmp_path / "first").claims
