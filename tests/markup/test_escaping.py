"""Special characters in the data reach the reader as they were typed, and never become markup."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from string import ascii_lowercase

import pytest

from tests.markup.site import Built, Changes, build
from tests.register import sample

PLAIN = "unmarked"
SPECIAL = [
    "a < b > c",
    "AT&T & co",
    "&lt;b&gt; &amp; &#60;",
    "<script>alert(1)</script>",
    "<b>bold</b>",
    "a \"quoted\" 'word'",
    "*stars* and **more**",
    "_under_ and snake_case_word",
    "`code`",
    "{7 to 10} days",
    "at the end {#id .class}",
    "at the end {: .class }",
    "[a link](claim:wait) and ![x](y.png)",
    "https://example.org/?a=1&b=2",
    "H~2~O ~/up 2^10^",
    "back\\slash \\* \\{",
    '--8<-- "x.md"',
    "µg 10 °C ≥ ½ – — … é 日本",
    "# no heading",
    "1. no list",
    "Ends in a colon:",
]

PAGES = ["index.html", "evidence/register/withdrawal.html", "evidence/references.html", "glossary.html"]
HOME = "# Home\n\n/// helplines\n///\n\n/// certainties\n///\n\n/// register-index\n///\n"


def register() -> Changes:
    """A register with one record of each kind for every text, which stands in each field that a page shows."""
    texts = [PLAIN, *SPECIAL]
    codes = ["".join(pair) for pair in product(ascii_lowercase, repeat=2)][: len(texts)]
    together = " ¶ ".join(texts)
    return {
        sample.CLAIMS: [_claim(code, text) for code, text in zip(codes, texts, strict=True)],
        sample.SOURCES: [
            sample.source(id=code, title=text, integrity={"status": "concern", "says": text})
            for code, text in zip(codes, texts, strict=True)
        ],
        sample.HELPLINES: [
            sample.helpline(id=code, country=code, service=text, purpose=text, hours=text, text=text, note=text)
            for code, text in zip(codes, texts, strict=True)
        ],
        sample.TERMS: [
            sample.term(id=code, term=f"X {text}", means=text, also=[text], see=[code], claims=[code])
            for code, text in zip(codes, texts, strict=True)
        ],
        sample.COUNTRIES: [sample.country(id=code, name=text) for code, text in [("uk", "UK"), *zip(codes, texts, strict=True)]],
        sample.CERTAINTY: [sample.certainty(means=together)],
        sample.TOPICS: [sample.topic(title=together)],
    }


def _claim(name: str, text: str) -> sample.Record:
    return sample.claim(
        id=name,
        statement=text,
        public=text,
        why=text,
        countries=[name],
        caveats=[text],
        values=[{"what": text, "min": 7, "max": 10, "unit": "day"}],
        sources=[{"id": name, "at": text, "says": text, "checked": {"how": "whole", "on": "2026", "where": text}}],
        differs=[{"says": text, "who": text, "verdict": "wrong"}],
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One site with every text in every place."""
    return build(tmp_path_factory.mktemp("escaping"), HOME, register())


def test_no_text_makes_the_build_complain(site: Built) -> None:
    assert site.warnings == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("text", SPECIAL)
def test_a_text_stands_wherever_plain_words_stand(site: Built, page: str, text: str) -> None:
    words = site.article(page).text_content()
    assert words.count(PLAIN) > 0
    assert words.count(text) == words.count(PLAIN)


@pytest.mark.parametrize("text", SPECIAL)
def test_a_heading_stands_in_the_table_of_contents_as_it_was_typed(site: Built, text: str) -> None:
    assert f"X {text}" in site.contents("glossary.html")


@pytest.mark.parametrize("number", range(1, len(SPECIAL) + 1))
def test_a_text_adds_no_element_and_no_attribute(site: Built, number: int) -> None:
    entries = site.article("evidence/register/withdrawal.html").cssselect(".claim-entry")
    assert list(_skeleton(entries[number])) == list(_skeleton(entries[0]))


def _skeleton(entry: object) -> Iterator[tuple[str, list[str]]]:
    for element in entry.iter():  # type: ignore[attr-defined]
        yield element.tag, sorted(element.keys())
