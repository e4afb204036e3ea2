"""CSL-JSON out of the register, and back in from Zotero."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from guide.register import Source
from guide.register.citations import csl_item, csl_json
from guide.register.yamlfile import read_yaml
from guide.register.zotero import as_yaml, records
from tests.register import sample
from tests.register.csl_shape import CSL_JSON

FULL = sample.source(
    volume="12",
    issue="3",
    page="45-52",
    publisher="Acme",
    PMID="123",
    URL="https://example.org/x",
    issued="2015-03-04",
    note="Read twice.",
    author=[{"family": "Smith", "given": "Jane"}, {"literal": "WHO"}],
    integrity={"status": "corrected", "says": "A table was wrong.", "on": "2016"},
)


def exported(*records: dict[str, Any]) -> Any:
    """Records as they stand in the CSL-JSON file."""
    return json.loads(csl_json(Source.model_validate(record) for record in records))


def test_the_export_has_the_shape_that_zotero_expects() -> None:
    kinds = [sample.source(id=f"s-{kind}", type=kind) for kind in Source.model_fields["type"].annotation.__args__]  # type: ignore[union-attr]
    jsonschema.validate(exported(FULL, *kinds, sample.source(id="bare", author=[], issued=None)), CSL_JSON)


@pytest.mark.parametrize(("issued", "parts"), [("2015", [2015]), ("2015-03", [2015, 3]), ("2015-03-04", [2015, 3, 4])])
def test_a_date_is_exported_as_far_as_it_is_known(issued: str, parts: list[int]) -> None:
    assert exported(sample.source(issued=issued))[0]["issued"] == {"date-parts": [parts]}


def test_a_source_without_a_date_is_exported_without_one() -> None:
    assert "issued" not in exported(sample.source(issued=None))[0]


def test_our_own_fields_travel_in_custom_and_nowhere_else() -> None:
    [item] = exported(FULL)
    assert set(item["custom"]) == {"kind", "countries", "seen", "integrity"}
    assert not {"kind", "countries", "seen", "integrity"} & (set(item) - {"custom"})


def test_letters_of_every_language_stay_readable_in_the_file() -> None:
    assert "Налтрексон" in csl_json([Source.model_validate(sample.source(title="Налтрексон"))])


def test_what_went_out_comes_back_the_same() -> None:
    source = Source.model_validate(FULL)
    assert records(csl_json([source])) == [source.model_dump(by_alias=True, exclude_none=True)]


TEXT = st.text(alphabet="abcÄé &<>\"'#:{}[]-0123456789", min_size=1, max_size=20).filter(lambda text: text.strip() == text)


@given(title=TEXT, volume=TEXT, note=TEXT, family=TEXT)
def test_whatever_a_source_says_survives_export_import_and_yaml(title: str, volume: str, note: str, family: str) -> None:
    source = Source.model_validate(sample.source(title=title, volume=volume, note=note, author=[{"family": family}]))
    pasted = read_yaml(Path("pasted.yml"), as_yaml(records(csl_json([source]))))
    assert pasted.problems == []
    assert [Source.model_validate(record) for record in pasted.data] == [source]


def test_an_item_from_zotero_becomes_a_valid_record() -> None:
    item = {
        "id": "http://zotero.org/users/1/items/ABCD",
        "type": "article-journal",
        "title": "A trial",
        "container-title": "J",
        "volume": 12,
        "page": "1-2",
        "DOI": "10.1000/x",
        "author": [{"family": "Müller", "given": "J", "suffix": "Jr"}],
        "issued": {"date-parts": [["2015", 3, 4]]},
        "accessed": {"date-parts": [[2026, 11, 22]]},
        "language": "en",
    }
    [record] = records(json.dumps([item]))
    source = Source.model_validate(record)
    assert (source.id, source.issued, source.volume, source.author[0].family) == ("muller-2015", "2015-03-04", "12", "Müller")
    assert source.seen.how == "second-hand"


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ({"id": "smith-2015", "title": "x"}, "smith-2015"),
        ({"id": "Smith:2015_A", "title": "x"}, "smith-2015-a"),
        ({"id": "x" * 79 + "-y", "title": "x"}, "x" * 79),
        (
            {"title": "x", "author": [{"literal": "World Health Org."}], "issued": {"date-parts": [[2009]]}},
            "world-health-org-2009",
        ),
        ({"title": "x", "author": [{"family": "Smith"}]}, "smith-undated"),
        ({"title": "x", "author": None, "issued": None}, "source-undated"),
        ({"title": "x"}, "source-undated"),
        ({"id": "", "title": "x", "author": []}, "source-undated"),
        (
            {"id": "http://zotero.org/x", "title": "x", "author": [{"family": "Иванов"}], "issued": {"literal": "?"}},
            "source-undated",
        ),
    ],
)
def test_an_imported_item_gets_an_id_of_our_shape(item: dict[str, Any], name: str) -> None:
    assert records(json.dumps([item]))[0]["id"] == name


@pytest.mark.parametrize(
    ("kind", "ours"), [("article-journal", "trial"), ("report", "guideline"), ("book", "textbook"), ("webpage", "review")]
)
def test_the_kind_of_an_imported_item_is_a_guess_from_its_type(kind: str, ours: str) -> None:
    assert records(json.dumps([{"title": "x", "type": kind}]))[0]["kind"] == ours


@pytest.mark.parametrize("text", ["", "{", "not json"])
def test_a_file_that_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="this is not JSON"):
        records(text)


@pytest.mark.parametrize("text", ["{}", "7", '["x"]', '[{"id": "x"}]', "null"])
def test_a_file_that_is_no_list_of_items_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="this is not CSL-JSON"):
        records(text)


def test_pasted_records_say_what_is_left_to_do_by_hand() -> None:
    assert as_yaml(records("[]")).startswith("# Set kind, countries and seen")


@pytest.mark.parametrize("volume", ["08", "007", "1e5", "no", "1:30", "2015", "null", "0x1F", "~", "1_000", "12.0"])
def test_a_volume_that_looks_like_a_number_stays_text_in_yaml(volume: str) -> None:
    source = Source.model_validate(sample.source(volume=volume))
    assert read_yaml(Path("pasted.yml"), as_yaml(records(csl_json([source])))).data[0]["volume"] == volume


def test_pasted_records_also_read_with_an_ordinary_yaml_reader() -> None:
    assert yaml.safe_load(as_yaml(records(csl_json([Source.model_validate(FULL)]))))[0]["issued"] == "2015-03-04"


def test_an_item_keeps_the_names_of_csl() -> None:
    item = csl_item(Source.model_validate(FULL))
    assert item["container-title"] == "Journal of Waiting"
    assert "container_title" not in item
