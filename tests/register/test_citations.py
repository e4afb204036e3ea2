"""References in Vancouver style, and what is kept between builds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from guide.register import Source, citations
from guide.register.citations import references
from tests.register import sample


def reference(**changes: Any) -> str:
    """The reference of one source."""
    return references([Source.model_validate(sample.source(**changes))])["smith-2015"]


def test_an_article_reads_as_vancouver_wants_it() -> None:
    text = reference(
        volume="12", page="45-52", author=[{"family": "Smith", "given": "Jane Mary"}, {"family": "Lee", "given": "Bo"}]
    )
    assert text == "Smith JM, Lee B. A trial of waiting. Journal of Waiting 2015;12:45–52. https://doi.org/10.1000/wait.2015."


def test_a_label_is_named_by_its_company_and_publisher() -> None:
    label = {"type": "report", "kind": "label", "title": "Naltrexone 50 mg tablets", "author": [{"literal": "Acme Ltd"}]}
    text = reference(**label, container_title=None, publisher="EMC", DOI=None, URL="https://example.org/smpc")
    assert text == "Acme Ltd. Naltrexone 50 mg tablets. EMC; 2015."


def test_more_than_six_authors_become_et_al() -> None:
    authors = [{"family": name, "given": "X"} for name in ("Ash", "Birch", "Cedar", "Elm", "Fir", "Oak", "Yew")]
    assert reference(author=authors).startswith("Ash X, Birch X, Cedar X, Elm X, Fir X, Oak X, et al. ")


def test_six_authors_are_all_named() -> None:
    authors = [{"family": name, "given": "X"} for name in ("Ash", "Birch", "Cedar", "Elm", "Fir", "Oak")]
    assert reference(author=authors).startswith("Ash X, Birch X, Cedar X, Elm X, Fir X, Oak X. ")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"author": [{"family": "van der Berg", "given": "Jan-Willem"}]}, "van der Berg J-W. "),
        ({"author": [{"family": "Ó Súilleabháin", "given": "Ciarán"}]}, "Ó Súilleabháin C. "),
        ({"author": [{"family": "Smith"}]}, "Smith. "),
        ({"issued": None}, "n.d."),
        ({"issued": "2015-03-04"}, "2015"),
        ({"type": "book", "publisher": "Acme Press"}, "Acme Press; 2015"),
        ({"type": "chapter", "page": "45-52", "publisher": "Acme"}, "Journal of Waiting, Acme; 2015, p. 45–52"),
        ({"type": "thesis", "publisher": "Acme University"}, "Acme University, 2015"),
        ({"volume": "12"}, "2015;12"),
        ({"page": "e1234"}, ":e1234"),
        ({"DOI": "10.1000/a_b(c)<d>"}, "https://doi.org/10.1000/a_b(c)<d>"),
        ({"title": 'A & B <i>x</i> "q" *a* _b_ {c}'}, 'A & B <i>x</i> "q" *a* _b_ {c}. '),
        ({"title": "[Waiting] in brackets"}, "Smith J. [Waiting] in brackets. "),
        ({"title": "Is waiting safe?"}, "Is waiting safe? Journal of Waiting"),
    ],
)
def test_a_field_stands_in_the_reference(changes: dict[str, Any], words: str) -> None:
    assert words in reference(**changes)


@pytest.mark.parametrize("kind", Source.model_fields["type"].annotation.__args__)  # type: ignore[union-attr]
def test_every_type_of_source_gives_a_reference_with_title_and_year(kind: str) -> None:
    text = reference(type=kind, author=[])
    assert "A trial of waiting" in text
    assert "2015" in text


def test_a_source_without_author_begins_with_its_title() -> None:
    assert reference(author=[]).startswith("A trial of waiting")


def test_no_number_stands_before_a_reference() -> None:
    sources = [Source.model_validate(sample.source(id=f"s-{number}", title=f"Title {number}")) for number in range(1, 13)]
    assert all(text.startswith("Smith J. Title") for text in references(sources).values())


def test_each_of_many_sources_gets_its_own_reference() -> None:
    titles = {f"s-{word}": word for word in ("zebra", "apple", "mango", "kiwi", "fig")}
    sources = [Source.model_validate(sample.source(id=name, title=word)) for name, word in titles.items()]
    assert all(titles[name] in text for name, text in references(sources).items())


def test_no_source_gives_no_reference() -> None:
    assert references([]) == {}


class TestCache:
    """What is kept between builds may be old, lost or broken, and is never wrong."""

    SOURCE = Source.model_validate(sample.source())
    TEXT = "Smith J. A trial of waiting. Journal of Waiting 2015. https://doi.org/10.1000/wait.2015."

    def test_a_finished_reference_is_kept_and_used_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        cache = tmp_path / "deep" / "er" / "references.json"
        references([self.SOURCE], cache)
        monkeypatch.setattr(citations, "_format", lambda items: pytest.fail(f"formatted again: {items}"))
        assert references([self.SOURCE], cache) == {"smith-2015": self.TEXT}

    def test_only_a_changed_source_is_formatted_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        cache = tmp_path / "references.json"
        references([self.SOURCE], cache)
        other = Source.model_validate(sample.source(id="jones-2016", title="Another"))
        monkeypatch.setattr(citations, "_format", lambda items: [item["title"] for item in items])
        assert references([self.SOURCE, other], cache) == {"smith-2015": self.TEXT, "jones-2016": "Another"}

    def test_a_changed_style_formats_everything_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        cache, style = tmp_path / "references.json", tmp_path / "style.csl"
        references([self.SOURCE], cache)
        style.write_bytes(citations.STYLE.read_bytes() + b"<!-- newer -->")
        monkeypatch.setattr(citations, "STYLE", style)
        monkeypatch.setattr(citations, "_format", lambda items: ["formatted again"])
        assert references([self.SOURCE], cache) == {"smith-2015": "formatted again"}

    def test_references_of_sources_that_are_gone_leave_the_cache(self, tmp_path: Path) -> None:
        cache = tmp_path / "references.json"
        references([self.SOURCE], cache)
        references([Source.model_validate(sample.source(id="jones-2016"))], cache)
        assert len(json.loads(cache.read_text("utf-8"))) == 1

    @pytest.mark.parametrize("broken", [b"", b"{", b"[1, 2]", b"null", b"\xff\xfe", b'{"key": 7}'])
    def test_a_broken_cache_is_made_anew(self, tmp_path: Path, broken: bytes) -> None:
        cache = tmp_path / "references.json"
        cache.write_bytes(broken)
        assert references([self.SOURCE], cache) == {"smith-2015": self.TEXT}
        assert list(json.loads(cache.read_text("utf-8")).values()) == [self.TEXT]

    def test_a_cache_that_cannot_be_written_is_done_without(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("not a folder")
        assert references([self.SOURCE], tmp_path / "file" / "references.json") == {"smith-2015": self.TEXT}

    def test_no_half_written_file_is_left(self, tmp_path: Path) -> None:
        references([self.SOURCE], tmp_path / "references.json")
        assert [path.name for path in tmp_path.iterdir()] == ["references.json"]
