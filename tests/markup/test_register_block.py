"""The register's own pages: every claim with its certainty, sources, disagreements and the pages that state it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml.html import HtmlElement

from tests.markup.site import Changes, build, text_of
from tests.register import sample

PAGE = "evidence/register/withdrawal.html"
OTHER = "evidence/register/forms.html"


def entry(root: Path, **changes: object) -> HtmlElement:
    """The printed entry of the tiny register's one claim."""
    built = build(root, register={sample.CLAIMS: [sample.claim(**changes)]})
    [element] = built.article(PAGE).cssselect("section.claim-entry")
    return element


def test_an_entry_carries_the_anchor_and_is_headed_by_its_statement(tmp_path: Path) -> None:
    element = entry(tmp_path)
    assert (element.get("id"), element[0].tag, element[0].text) == ("claim-wait", "h3", "Wait at least 7 to 10 days.")


def test_the_heading_of_an_entry_links_to_itself(tmp_path: Path) -> None:
    [link] = entry(tmp_path).cssselect("h3 > a.headerlink")
    assert (link.get("href"), link.text) == ("#claim-wait", "#")


def test_an_entry_says_how_sure_we_are_why_and_where_it_holds(tmp_path: Path) -> None:
    [line] = entry(tmp_path).cssselect(".certainty-line")
    assert text_of(line) == "Product informationⓁ The label says so. Holds for: United Kingdom."


def test_an_entry_says_its_statement_in_plain_words(tmp_path: Path) -> None:
    assert text_of(entry(tmp_path).cssselect(".plain-words")[0]) == "In plain words: Wait 7 to 10 days."


def test_an_entry_lists_its_figures(tmp_path: Path) -> None:
    values = [{"what": "wait", "min": 7, "max": 10, "unit": "day"}, {"what": "left", "value": 65, "of": 100, "unit": "person"}]
    figures = entry(tmp_path, values=values).cssselect("ul")[0]
    assert [text_of(item) for item in figures] == ["wait: 7 to 10 days", "left: 65 of 100 people"]


def test_an_entry_without_numbers_has_no_list_of_figures(tmp_path: Path) -> None:
    assert "Figures" not in text_of(entry(tmp_path, values=[]))


def test_a_source_is_named_with_place_words_and_how_it_was_read(tmp_path: Path) -> None:
    item = entry(tmp_path).cssselect("li")[1]
    assert text_of(item) == "A trial of waiting (2015), section 2: Seven to ten days. (read whole, 2026-11)"


def test_a_passage_that_was_read_again_says_so_instead(tmp_path: Path) -> None:
    again = {"how": "excerpt", "on": "2026-11-22", "where": "a copy"}
    at = {"id": "smith-2015", "at": "p. 3", "says": "Ten days.", "checked": again}
    assert "(an excerpt was read, 2026-11-22, a copy)" in text_of(entry(tmp_path, sources=[at]))


def test_a_source_leads_to_its_reference(tmp_path: Path) -> None:
    built = build(tmp_path)
    [link] = built.article(PAGE).cssselect("a[href*=source-]")
    assert link.get("href") == "../../evidence/references.html#source-smith-2015"
    assert built.article("evidence/references.html").cssselect("#source-smith-2015")


def test_a_doubt_about_a_source_stands_beside_it(tmp_path: Path) -> None:
    doubtful = sample.source(integrity={"status": "retracted", "says": "Data were invented."})
    built = build(tmp_path, register={sample.SOURCES: [doubtful]})
    assert text_of(built.article(PAGE).cssselect(".integrity")[0]) == "Retracted: Data were invented."
    assert text_of(built.article("evidence/references.html").cssselect(".integrity")[0]) == "Retracted: Data were invented."


def test_what_others_say_stands_with_a_verdict_in_words(tmp_path: Path) -> None:
    others = [{"says": "at least 14 days", "who": "a clinic page (US)", "verdict": "more-cautious"}]
    assert "a clinic page (US): at least 14 days. This is more cautious." in text_of(entry(tmp_path, differs=others))


def test_caveats_are_listed(tmp_path: Path) -> None:
    assert "What to keep in mind Fentanyl may take longer." in text_of(entry(tmp_path, caveats=["Fentanyl may take longer."]))


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        (None, "has not been read a second time"),
        ({"how": "second-hand", "on": "2026-11-22"}, "has not been read a second time"),
        ({"how": "section", "on": "2026-11-22"}, "Read again at its source (the section was read) on 2026-11-22."),
    ],
)
def test_a_critical_claim_says_whether_it_was_read_again(tmp_path: Path, checked: object, words: str) -> None:
    at = {"id": "smith-2015", "at": "p. 3", "says": "Ten days."} | ({"checked": checked} if checked else {})
    [line] = entry(tmp_path, critical=True, sources=[at]).cssselect(".critical")
    assert text_of(line).startswith("A life can depend on this.")
    assert words in text_of(line)


def test_a_claim_that_is_not_critical_says_nothing_of_lives(tmp_path: Path) -> None:
    assert entry(tmp_path).cssselect(".critical") == []


def test_claims_are_grouped_by_subject_with_links_to_each(tmp_path: Path) -> None:
    more = "evidence/claims/withdrawal/what-it-is.yml"
    built = build(tmp_path, register={more: [sample.claim(id="a"), sample.claim(id="b")]})
    article = built.article(PAGE)
    assert [(heading.get("id"), heading.text) for heading in article.cssselect("h2")] == [
        ("waiting-times", "Waiting times"),
        ("what-it-is", "What it is"),
    ]
    contents = article.cssselect("ul")[0]
    assert [text_of(item) for item in contents] == ["Waiting times (1)", "What it is (2)"]
    assert [link.get("href") for link in contents.cssselect("a")] == ["#waiting-times", "#what-it-is"]


def test_the_page_of_a_topic_holds_no_claim_of_another(tmp_path: Path) -> None:
    other: Changes = {
        sample.TOPICS: [sample.topic(), sample.topic(id="forms", page="evidence/register/forms.md")],
        "evidence/claims/forms/tablets.yml": [sample.claim(id="tablet")],
    }
    pages = {"evidence/register/forms.md": "# Forms\n\n/// register | forms\n///\n"}
    built = build(tmp_path, pages, other)
    ids = [[element.get("id") for element in built.article(path).cssselect("section.claim-entry")] for path in (PAGE, OTHER)]
    assert ids == [["claim-wait"], ["claim-tablet"]]


def test_the_index_counts_claims_and_critical_claims_of_each_topic(tmp_path: Path) -> None:
    claims = [sample.claim(), sample.claim(id="b", critical=True)]
    built = build(tmp_path, {"evidence/index.md": "# E\n\n/// register-index\n///\n"}, {sample.CLAIMS: claims})
    article = built.article("evidence/index.html")
    rows = [[text_of(cell) for cell in row] for row in article.cssselect("tbody tr")]
    assert rows == [["Withdrawal", "2", "1"], ["All topics", "2", "1"]]
    assert [link.get("href") for link in article.cssselect("td a")] == ["../evidence/register/withdrawal.html"]


def test_a_link_to_a_merged_claim_still_arrives(tmp_path: Path) -> None:
    built = build(tmp_path, register={sample.CLAIMS: [sample.claim(supersedes=["pause"])]})
    assert [element.tag for element in built.article("evidence/register/withdrawal.html").cssselect("#claim-pause")] == ["span"]
