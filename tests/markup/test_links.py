"""Links to claims, helplines and glossary terms: what they become on the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.markup.site import build, text_of
from tests.register import sample
from tests.register.sample import CERTAINTY, HELPLINES

CLAIM = "[7 to 10 days](claim:wait)"


def test_a_good_page_builds_without_a_warning(tmp_path: Path) -> None:
    assert build(tmp_path, f"# A\n\n{CLAIM} [999](help:uk-emergency) [opioid](term:opioid)\n").warnings == []


@pytest.mark.parametrize(
    ("page", "claim", "term"),
    [
        ("index.md", "evidence/register/withdrawal.html#claim-wait", "glossary.html#opioid"),
        ("other.md", "evidence/register/withdrawal.html#claim-wait", "glossary.html#opioid"),
        ("forms/implant.md", "../evidence/register/withdrawal.html#claim-wait", "../glossary.html#opioid"),
        ("evidence/index.md", "register/withdrawal.html#claim-wait", "../glossary.html#opioid"),
        ("evidence/register/other.md", "withdrawal.html#claim-wait", "../../glossary.html#opioid"),
        ("a/b/c/d.md", "../../../evidence/register/withdrawal.html#claim-wait", "../../../glossary.html#opioid"),
    ],
)
def test_a_link_leads_to_its_record_from_any_depth(tmp_path: Path, page: str, claim: str, term: str) -> None:
    built = build(tmp_path, {page: f"# A\n\n{CLAIM} [opioid](term:opioid)\n"})
    links = [link.get("href") for link in built.article(page.replace(".md", ".html")).cssselect("p > a")]
    assert (links, built.warnings) == ([claim, term], [])


def test_a_link_leads_to_an_element_that_is_there(tmp_path: Path) -> None:
    built = build(tmp_path, f"# A\n\n{CLAIM} [opioid](term:opioid)\n")
    for link in built.article().cssselect("p > a"):
        path, _, anchor = link.get("href").partition("#")
        assert built.article(path).cssselect(f"[id='{anchor}']")


def test_a_claim_on_its_own_register_page_is_linked_within_the_page(tmp_path: Path) -> None:
    page = "evidence/register/withdrawal.md"
    built = build(tmp_path, {page: f"# Register\n\n{CLAIM}\n\n/// register | withdrawal\n///\n"})
    [link] = built.article("evidence/register/withdrawal.html").cssselect("a.claim")
    assert (link.get("href"), built.warnings) == ("#claim-wait", [])


def test_a_claim_link_keeps_its_words_and_its_emphasis(tmp_path: Path) -> None:
    [link] = build(tmp_path, "# A\n\n[at least *7* to **10** days](claim:wait)\n").article().cssselect("a.claim")
    assert text_of(link).startswith("at least 7 to 10 days")
    assert [child.tag for child in link][:2] == ["em", "strong"]


def test_a_claim_link_names_its_claim_for_programs(tmp_path: Path) -> None:
    [link] = build(tmp_path, f"# A\n\n{CLAIM}\n").article().cssselect("a.claim")
    assert link.get("data-claim") == "wait"


def test_a_class_and_an_id_that_the_writer_gave_are_kept(tmp_path: Path) -> None:
    [link] = build(tmp_path, f"# A\n\n{CLAIM}{{.big #mine}}\n").article().cssselect("a.claim")
    assert (link.get("class").split(), link.get("id")) == (["claim", "big"], "mine")


def test_a_reference_style_link_and_a_link_with_a_title_work_too(tmp_path: Path) -> None:
    text = '# A\n\n[one][wait] [two](claim:wait "More") [three](<claim:wait>)\n\n[wait]: claim:wait\n'
    links = build(tmp_path, text).article().cssselect("a.claim")
    assert [link.text for link in links] == ["one", "two", "three"]


class TestMark:
    """How sure we are: a character for eyes and words for ears, in attributes that the style sheet prints."""

    def test_a_link_carries_its_mark_and_the_words_for_it(self, tmp_path: Path) -> None:
        [link] = build(tmp_path, f"# A\n\n{CLAIM}\n").article().cssselect("a.claim")
        assert (link.get("data-mark"), link.get("data-certainty")) == ("Ⓛ", "product information")

    def test_the_mark_is_no_part_of_the_text(self, tmp_path: Path) -> None:
        [link] = build(tmp_path, f"# A\n\n{CLAIM}\n").article().cssselect("a.claim")
        assert text_of(link) == "7 to 10 days"

    def test_the_mark_of_a_claim_is_that_of_its_certainty(self, tmp_path: Path) -> None:
        marks = [sample.certainty(), sample.certainty(id="low", mark="◑", name="Low certainty")]
        claims = [sample.claim(certainty="low")]
        built = build(tmp_path, f"# A\n\n{CLAIM}\n", {CERTAINTY: marks, sample.CLAIMS: claims})
        [link] = built.article().cssselect("a.claim")
        assert (link.get("data-mark"), link.get("data-certainty")) == ("◑", "low certainty")

    def test_a_certainty_that_is_not_explained_is_a_warning_and_no_mark(self, tmp_path: Path) -> None:
        built = build(tmp_path, f"# A\n\n{CLAIM}\n", {CERTAINTY: [sample.certainty(id="high")]})
        assert built.article().cssselect("a[data-mark]") == []
        assert ["explained nowhere" in warning for warning in built.warnings] == [True]


@pytest.mark.parametrize(
    ("line", "address"),
    [
        (sample.helpline(number="116 123"), "tel:116123"),
        (sample.helpline(number="1-800-662-4357"), "tel:18006624357"),
        (sample.helpline(number=None, verified=None), "https://example.org/999"),
    ],
)
def test_a_helpline_link_dials_its_number_or_opens_its_page(tmp_path: Path, line: sample.Record, address: str) -> None:
    built = build(tmp_path, "# A\n\n[Call](help:uk-emergency)\n", {HELPLINES: [line]})
    [link] = built.article().cssselect("a.helpline")
    assert (link.get("href"), link.get("data-helpline"), built.warnings) == (address, "uk-emergency", [])


@pytest.mark.parametrize("address", ["https://example.org/claim:wait", "mailto:claim@example.org", "#claim", "other.md"])
def test_links_of_other_schemes_are_left_alone(tmp_path: Path, address: str) -> None:
    built = build(tmp_path, {"index.md": f"# A {{#claim}}\n\n[x]({address})\n", "other.md": "# B\n"})
    [link] = built.article().cssselect("p > a")
    assert link.get("href") == address.replace(".md", ".html")
    assert link.get("class") is None
