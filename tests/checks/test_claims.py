"""CLM301 to CLM304 and CLM306: claim links, sections without any, and claims whose sources cannot carry them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings, swap

CASE = "docs/forms/case.md"
CLAIMS = "docs/evidence/claims/forms.yml"
SOURCES = "docs/evidence/sources/labels.yml"
WORDS = "plain words of prose that state "
FORTY = WORDS * 6 + "something about it all"
TRIAL = "  DOI: 10.1000/trial.2020\n"
CITES = "    - {id: trial-2020, at: table 2, says: A quarter had headaches.}\n"
SPARE = """\
- id: spare
  type: report
  kind: review
  title: Spare
  URL: https://example.org/spare
  countries: [uk]
  seen: {how: whole, "on": "2026"}
"""
SPARES = "docs/evidence/sources/spare.yml"
HEADACHE = "▶- id: headache"


def said(text: str) -> dict[str, str]:
    """A page that states facts, with some text."""
    return page(text, CASE)


def trial(status: str) -> dict[str, str]:
    """The trial, on which the headaches rest, with a published doubt."""
    return swap(SOURCES, TRIAL, TRIAL + f"  integrity: {{status: {status}, says: The journal says so.}}\n")


def spare(status: str) -> dict[str, str]:
    """A second source for the headaches, with a published doubt, and the claim marked."""
    cited = swap(CLAIMS, CITES, CITES + CITES.replace("trial-2020", "spare"))[CLAIMS]
    doubt = f"  integrity: {{status: {status}, says: The journal says so.}}\n"
    return {CLAIMS: cited.replace("- id: headache", HEADACHE), SPARES: SPARE + doubt}


def reading(how: str, checked: str = "") -> dict[str, str]:
    """The label read in some way, and its passage read again in some way."""
    again = f', checked: {{how: {checked}, "on": "2026-11"}}' if checked else ""
    claims = swap(CLAIMS, "says: Seven to ten days.}", f"says: Seven to ten days.{again}}}")
    return swap(SOURCES, "{how: section", f"{{how: {how}") | {CLAIMS: "▶" + claims[CLAIMS]}


def plain(files: dict[str, str]) -> dict[str, str]:
    """The same without the mark."""
    return {name: text.replace("▶", "") for name, text in files.items()}


FAIL = [
    Wrong("CLM301", "a misspelt claim", said("Wait ▶[long](claim:wiat)."), '"claim:wiat" (did you mean "wait"?)'),
    Wrong(
        "CLM301",
        "a claim that was merged into another",
        {
            **said("It ▶[hurts](claim:migraine)."),
            **swap(CLAIMS, "- id: headache\n", "- id: headache\n  supersedes: [migraine]\n"),
        },
        '"claim:migraine" (it is now called "headache")',
    ),
    Wrong("CLM301", "an unknown helpline", said("Call ▶[them](help:nobody)."), 'called "help:nobody"'),
    Wrong("CLM301", "an unknown term", said("An ▶[opioid](term:opioids)."), 'did you mean "opioid"?'),
    Wrong("CLM301", "in a snippet", {"docs/snippets/note.md": "▶[Wait](claim:weight)\n"}, '"claim:weight"'),
    Wrong("CLM302", "forty words of prose", said(f"▶## It works\n\n{FORTY}."), 'The section "It works" states facts (40 words)'),
    Wrong("CLM302", "a claim in the next section alone", said(f"▶## One\n\n{FORTY}.\n\n## Two\n\n[Wait](claim:wait)."), '"One"'),
    Wrong("CLM303", "nobody read the source", reading("second-hand"), 'depends on "wait"'),
    Wrong("CLM303", "the passage was checked second-hand", reading("section", "second-hand"), "none of its sources was read"),
    Wrong("CLM304", "the only source", trial("retracted") | swap(CLAIMS, "- id: headache", HEADACHE), '("trial-2020")'),
    Wrong("CLM304", "both sources", trial("retracted") | spare("retracted"), '"headache" rests on a retracted source alone'),
    Wrong("CLM306", "a new source", {SPARES: f"▶{SPARE}"}, 'cites the source "spare"'),
    Wrong("CLM306", "a source behind others", {SPARES: f"# More sources.\n\n▶{SPARE}"}, '"spare"'),
]

PASS = [
    Right("CLM301", "an example in code", said("Write `[words](claim:nothing)`.")),
    Right("CLM301", "an address with a colon", said("[Mail](mailto:claim@example.org), [page](https://example.org/claim:x).")),
    Right("CLM302", "one word less", said(f"## It works\n\n{FORTY.removesuffix(' all')}.")),
    Right("CLM302", "one claim among the words", said(f"## It works\n\n{FORTY} and [wait](claim:wait).")),
    Right("CLM302", "a page that states no facts", page(f"## We\n\n{FORTY}.")),
    Right("CLM302", "a list of links", said("## More\n\n" + "- [Words of a link and more](injection.md)\n" * 12)),
    Right("CLM303", "the passage was read again", plain(reading("second-hand", "excerpt"))),
    Right("CLM303", "a claim on which no life depends", plain(reading("second-hand")) | swap(CLAIMS, "  critical: true\n", "")),
    Right("CLM304", "a correction", trial("corrected")),
    Right("CLM304", "another source stands", plain(trial("retracted") | spare("corrected"))),
    Right("CLM306", "cited by one claim", plain(spare("corrected"))),
    Right("CLM306", "cited by two claims", swap(CLAIMS, CITES, CITES + CITES.replace("trial-2020", "label-2025"))),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_claim_that_does_not_hold_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_claim_that_holds_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
