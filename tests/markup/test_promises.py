"""The coverage table and the scorecard as they are printed."""

from __future__ import annotations

from pathlib import Path

from tests.markup.site import Changes, build, text_of

TARGET = "# Forms\n\n## How it [works](claim:wait) {#works}\n\nIt blocks.\n"
COVERAGE = "- {id: topic-x, kind: topic, asks: What is it?, answers: [forms.md#works]}\n"
SCORECARD = """\
- {id: discern-1, instrument: discern, item: "1", asks: Are the aims clear?, verdict: yes, score: 5,
   why: They are., proof: [forms.md#works]}
- {id: discern-2, instrument: discern, item: "2", asks: Is it reviewed?, verdict: no, score: 1, why: Not yet.}
"""


def page(block: str) -> Changes:
    """A home page with one block, and the page that the promises name."""
    return {
        "index.md": f"# Home\n\n/// {block}\n///\n",
        "forms.md": TARGET,
        "contribute/coverage.yml": COVERAGE,
        "about/scorecard.yml": SCORECARD,
    }


def test_a_question_is_printed_with_the_section_that_answers_it(tmp_path: Path) -> None:
    [row] = build(tmp_path, page("coverage | topic")).article().cssselect("tbody tr")
    assert row.get("id") == "topic-x"
    assert [text_of(cell) for cell in row.iter("td")] == ["What is it?", "How it works"]
    assert [link.get("href") for link in row.iter("a")] == ["forms.html#works"]


def test_the_scorecard_counts_its_verdicts(tmp_path: Path) -> None:
    article = build(tmp_path, page("scorecard | discern")).article()
    assert text_of(article.cssselect(".score-sum")[0]) == "2 items: 1 yes, 1 no. Score 5 on 1 of 2."


def test_a_verdict_says_its_reason_and_shows_its_proof(tmp_path: Path) -> None:
    first, second = build(tmp_path, page("scorecard | discern")).article().cssselect(".scorecard li")
    assert text_of(first) == "1. Are the aims clear? ✓ Yes, 5 of 5. They are. See How it works."
    assert text_of(second) == "2. Is it reviewed? ✗ No, 1 of 5. Not yet."
    assert [link.get("href") for link in first.iter("a")] == ["forms.html#works"]
