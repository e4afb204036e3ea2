"""References, glossary, helplines, emergency numbers and certainty marks as they are printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.markup.site import Changes, build, text_of
from tests.register import sample

HOME = "# Home\n\n/// helplines\n///\n"


TERMS: Changes = {
    sample.TERMS: [
        sample.term(id="withdrawal", term="Withdrawal", claims=None),
        sample.term(see=["withdrawal"], also=["narcotic", "opiate"]),
        sample.term(id="agonist", term="agonist", claims=["wait", "more"]),
    ],
    sample.CLAIMS: [sample.claim(), sample.claim(id="more")],
}

LINES: Changes = {
    sample.HELPLINES: [
        sample.helpline(),
        sample.helpline(id="uk-talk", service="Talk", number="116 123", emergency=None, hours="Every day"),
        sample.helpline(id="fr-emergency", country="fr", number="15"),
        sample.helpline(id="fr-page", country="fr", service="Page", number=None, verified=None, emergency=None),
    ],
    sample.COUNTRIES: [sample.country(), sample.country(id="fr", name="France")],
}


class TestReferences:
    """Every cited source in Vancouver style, with how it was read and what it supports."""

    def test_a_reference_says_its_kind_how_it_was_read_and_what_it_supports(self, tmp_path: Path) -> None:
        [item] = build(tmp_path).article("evidence/references.html").cssselect("li")
        assert item.get("id") == "source-smith-2015"
        assert text_of(item.cssselect(".reference")[0]).startswith("Smith J. A trial of waiting.")
        assert "Trial; read whole (2026-11)." in text_of(item)
        assert [link.get("href") for link in item.cssselect("a")][-1] == "../evidence/register/withdrawal.html#claim-wait"

    @pytest.mark.parametrize(
        ("addresses", "links"),
        [
            ({"DOI": "10.1000/x"}, ["https://doi.org/10.1000/x"]),
            ({"PMID": "123", "DOI": "10.1000/x"}, ["https://doi.org/10.1000/x", "https://pubmed.ncbi.nlm.nih.gov/123/"]),
            ({"URL": "https://example.org/x", "DOI": None}, ["https://example.org/x"]),
            ({"URL": "https://example.org/x?a=1&b=2", "DOI": None}, ["https://example.org/x?a=1&b=2"]),
        ],
    )
    def test_a_reader_can_open_the_source(self, tmp_path: Path, addresses: dict[str, str | None], links: list[str]) -> None:
        built = build(tmp_path, register={sample.SOURCES: [sample.source(**addresses)]})
        [item] = built.article("evidence/references.html").cssselect("li")
        assert [link.get("href") for link in item.cssselect("a[href^=http]")] == links

    def test_references_stand_in_alphabetical_order_and_uncited_ones_not_at_all(self, tmp_path: Path) -> None:
        names = {"z": "alpha", "m": "Beta", "a": "gamma", "x": "uncited"}
        sources = [sample.source(id=name, author=[], title=title) for name, title in names.items()]
        cited = [{"id": name, "at": "p. 1", "says": "x"} for name in ("a", "m", "z")]
        built = build(tmp_path, register={sample.SOURCES: sources, sample.CLAIMS: [sample.claim(sources=cited)]})
        items = built.article("evidence/references.html").cssselect("li")
        assert [item.get("id") for item in items] == ["source-z", "source-m", "source-a"]


class TestGlossary:
    """Every term with its meaning, other names, related terms and claims."""

    def test_terms_stand_in_alphabetical_order_under_their_letters(self, tmp_path: Path) -> None:
        article = build(tmp_path, register=TERMS).article("glossary.html")
        headings = [(heading.tag, heading.get("id")) for heading in article.cssselect("h2, h3")]
        assert headings == [
            ("h2", "letter-a"), ("h3", "agonist"), ("h2", "letter-o"), ("h3", "opioid"), ("h2", "letter-w"), ("h3", "withdrawal"),
        ]  # fmt: skip
        assert [link.get("href") for link in article.cssselect(".letters a")] == ["#letter-a", "#letter-o", "#letter-w"]

    def test_a_term_says_its_other_names_and_leads_to_related_terms(self, tmp_path: Path) -> None:
        [more] = build(tmp_path, register=TERMS).article("glossary.html").cssselect(".term-more")
        assert text_of(more) == "Also: narcotic, opiate. See Withdrawal."
        assert [link.get("href") for link in more.cssselect("a")] == ["#withdrawal"]

    def test_a_meaning_leads_to_each_claim_it_rests_on(self, tmp_path: Path) -> None:
        article = build(tmp_path, register=TERMS).article("glossary.html")
        links = [(link.text, link.get("href").rpartition("#")[2]) for link in article.cssselect("p > a[href*=claim-]")]
        assert links == [("register entry 1", "claim-wait"), ("register entry 2", "claim-more"), ("register entry", "claim-wait")]


class TestHelplines:
    """Numbers to call, each with its country, purpose and when it was verified."""

    def test_all_services_stand_under_their_countries(self, tmp_path: Path) -> None:
        article = build(tmp_path, HOME, LINES).article()
        assert [(heading.get("id"), heading.text) for heading in article.cssselect("h2")] == [
            ("country-uk", "United Kingdom"),
            ("country-fr", "France"),
        ]
        assert [len(group) for group in article.cssselect("ul.helpline-list")] == [2, 2]

    def test_one_country_stands_without_a_heading(self, tmp_path: Path) -> None:
        article = build(tmp_path, "# Home\n\n/// helplines | fr\n///\n", LINES).article()
        assert article.cssselect("h2") == []
        assert [text_of(name) for name in article.cssselect("li > strong")] == ["Emergency services", "Page"]

    def test_a_service_says_number_purpose_hours_page_and_verification(self, tmp_path: Path) -> None:
        item = build(tmp_path, HOME, LINES).article().cssselect("li")[1]
        assert text_of(item) == (
            "Talk: 116 123. Danger to life. Every day. Talk: own page. (Number: the section was read, 2026-11-22, their page.)"
        )
        assert [link.get("href") for link in item.cssselect("a")] == ["tel:116123", "https://example.org/999"]

    def test_a_service_without_a_number_has_no_link_to_dial(self, tmp_path: Path) -> None:
        item = build(tmp_path, HOME, LINES).article().cssselect("li")[3]
        assert [link.get("href") for link in item.cssselect("a")] == ["https://example.org/999"]

    def test_emergency_numbers_are_those_for_danger_to_life_alone(self, tmp_path: Path) -> None:
        article = build(tmp_path, "# Home\n\n/// emergency-numbers\n///\n", LINES).article()
        assert [text_of(row) for row in article.cssselect("ul.numbers li")] == ["United Kingdom 999", "France 15"]
        assert [link.get("href") for link in article.cssselect("ul.numbers a")] == ["tel:999", "tel:15"]


def test_each_certainty_mark_is_explained_with_its_name_and_how_many_claims_carry_it(tmp_path: Path) -> None:
    marks = [sample.certainty(id="high", mark="●", name="High certainty", means="Sure."), sample.certainty()]
    article = build(tmp_path, "# Home\n\n/// certainties\n///\n", {sample.CERTAINTY: marks}).article()
    rows = [[text_of(cell) for cell in row] for row in article.cssselect("tbody tr")]
    assert rows == [["●", "High certainty", "Sure.", "0"], ["Ⓛ", "Product information", "A regulator said so.", "1"]]
    assert [cell.get("id") for cell in article.cssselect("tbody th")] == ["certainty-high", "certainty-label"]


def test_a_register_with_a_mistake_still_prints_what_it_can_and_says_what_is_wrong(tmp_path: Path) -> None:
    wrong: Changes = {
        sample.COUNTRIES: [sample.country(name=None)],
        sample.SOURCES: [sample.source(title=None)],
        sample.CERTAINTY: "a: [\n",
        sample.TOPICS: [sample.topic()],
        sample.TERMS: [sample.term(see=["nothing"])],
    }
    built = build(tmp_path, "# Home\n\n/// emergency-numbers\n///\n\n[x](claim:wait)\n", wrong)
    assert text_of(built.article().cssselect("ul.numbers")[0]) == "UK 999"
    files = [warning.rpartition(".yml:")[0].rpartition("/")[2] for warning in built.warnings]
    assert sorted(files) == ["certainty", "certainty", "countries", "glossary", "trials"]
