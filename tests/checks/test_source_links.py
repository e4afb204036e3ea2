"""LNK901 to LNK906: undefined references and footnotes, empty links, addresses and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings, swap

QUIET = "- {id: uk-quiet, country: uk, service: Quiet, purpose: Distress, URL: https://example.org/quiet}\n"
"""A service whose number nobody has verified."""

FAIL = [
    Wrong("LNK901", "an undefined reference", page("See ▶[words][name]."), "The reference [name] is defined nowhere"),
    Wrong("LNK901", "its words as its name", page("See ▶[words][]."), "[words]"),
    Wrong("LNK901", "a picture", page("!▶[words][picture]"), "[picture]"),
    Wrong("LNK901", "a definition in code alone", page("See ▶[words][name].\n\n```\n[name]: https://example.org\n```"), "[name]"),
    Wrong("LNK902", "an undefined footnote", page("Words▶[^1]."), "The footnote [^1] is defined nowhere"),
    Wrong("LNK902", "before a colon", page("Words▶[^1]: more words."), "[^1]"),
    Wrong("LNK902", "another name", page("Words▶[^one].\n\n[^two]: More."), "[^one]"),
    Wrong("LNK903", "no target", page("See ▶[words]()."), "has no target"),
    Wrong("LNK903", "the top of the page", page("See ▶[words](#)."), "has no target"),
    Wrong("LNK903", "no words", page("See ▶[](../index.md)."), "has no words"),
    Wrong("LNK903", "a space for words", page("See ▶[ ](../index.md)."), "has no words"),
    Wrong("LNK904", "spaces in a number", page("▶[Call](tel:+44%20116)"), '"tel:+44%20116" is no address', also=("LNK905",)),
    Wrong("LNK904", "letters in a number", page("▶[Call](tel:0800-CALL)"), "tel:0800-CALL", also=("LNK905",)),
    Wrong("LNK904", "no host", page("▶[Write](mailto:jo)"), '"mailto:jo"'),
    Wrong("LNK904", "no top-level domain", page("▶[Write](mailto:jo@localhost)"), "mailto:jo@localhost"),
    Wrong("LNK905", "a number typed by hand", page("▶[Call 999](tel:999)"), "tel:999 does not come from the register"),
    Wrong("LNK905", "in a snippet", {"docs/snippets/note.md": "Words. ▶[999](tel:999)\n"}, "tel:999"),
    Wrong("LNK905", "a number in running text", page("Ring ▶0300 123 4567 today."), "0300 123 4567 does not come"),
    Wrong("LNK905", "an international number", page("Ring ▶+44 20 7946 0000."), "+44 20 7946 0000"),
    Wrong("LNK905", "a free number", page("Ring ▶1-800-555-0100."), "1-800-555-0100"),
    Wrong(
        "LNK906",
        "a number for a service without one",
        page("▶[116 123](help:uk-quiet)")
        | swap("docs/help/helplines.yml", "- id: uk-listeners\n", f"{QUIET}- id: uk-listeners\n"),
        "(no number is verified)",
    ),
    Wrong("LNK906", "another number", page("▶[998](help:uk-emergency)"), '"998" is not the number of uk-emergency (999)'),
    Wrong("LNK906", "a digit too many", page("Call ▶[116 1234](help:uk-listeners)."), "(116 123)"),
]

PASS = [
    Right("LNK901", "defined below", page("See [words][Name] and [name][].\n\n[name]: https://example.org")),
    Right("LNK901", "in code and escaped", page("`[a][b]` and \\[a][b]")),
    Right("LNK901", "brackets behind a link", page("[Words](../index.md)[sic] and [brackets] alone.")),
    Right("LNK902", "defined below", page("Words[^1] and more[^Note]: yes.\n\n[^1]: One.\n[^note]: Two.")),
    Right("LNK902", "in code", page("`[^1]`")),
    Right("LNK903", "a picture as the words", page("[![A tablet](../assets/guide.css)](../index.md)")),
    Right("LNK903", "a place on the page", page("[Up](#top)")),
    Right("LNK904", "mail with a subject", page("[Write](mailto:jo.doe@example.org?subject=Words)")),
    Right("LNK904", "a subdomain", page("[Write](mailto:jo@mail.example.org)")),
    Right("LNK905", "a number of the register", page("[999](help:uk-emergency)")),
    Right("LNK905", "in code", page("`[999](tel:999)`")),
    Right("LNK905", "years, shares and doses", page("From 2010-2012, 10 000 000 people, 0.4 mg, 1800 2000.")),
    Right("LNK906", "other spaces", page("[116123](help:uk-listeners), [call 116-123](help:uk-listeners)")),
    Right("LNK906", "words alone", page("[Call them](help:uk-listeners)")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_link_that_leads_nowhere_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_link_that_works_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
