"""Care cards and do and do-not lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.markup.site import build, text_of

CARDS = [
    ("emergency", "card-emergency", "Emergency"),
    ("urgent", "card-urgent", "Urgent"),
    ("ask", "card-ask", "Ask for help"),
    ("do", "card-do", "Do"),
    ("dont", "card-dont", "Do not"),
    ("key", "card-key", "In short"),
]


@pytest.mark.parametrize(("name", "style", "kind"), CARDS)
def test_the_kind_of_a_card_is_a_visible_word_before_its_title(tmp_path: Path, name: str, style: str, kind: str) -> None:
    built = build(tmp_path, f"# A\n\n/// {name} | Call now\n- One.\n///\n")
    [card] = built.article().cssselect(f"div.card.{style}")
    assert text_of(card) == f"{kind} Call now One."
    assert [text_of(word) for word in card.cssselect("p.card-title > span.card-kind")] == [kind]
    assert built.warnings == []


@pytest.mark.parametrize("name", ["do", "dont", "key"])
def test_a_list_needs_no_title(tmp_path: Path, name: str) -> None:
    [card] = build(tmp_path, f"# A\n\n/// {name}\n- One.\n///\n").article().cssselect("div.card")
    assert card.cssselect("strong") == []


@pytest.mark.parametrize("name", ["emergency", "urgent", "ask"])
def test_a_card_that_tells_somebody_to_act_does_not_exist_without_the_action(tmp_path: Path, name: str) -> None:
    article = build(tmp_path, f"# A\n\n/// {name}\n- One.\n///\n").article()
    assert article.cssselect("div.card") == []
    assert f"/// {name}" in article.text_content()


def test_a_card_is_a_group_and_never_collapsed(tmp_path: Path) -> None:
    article = build(tmp_path, "# A\n\n/// emergency | Call now\n- One.\n///\n").article()
    [card] = article.cssselect("div.card")
    assert card.get("role") == "group"
    assert article.cssselect("details") == []


def test_the_inside_of_a_card_is_markdown(tmp_path: Path) -> None:
    text = "# A\n\n/// dont\n- Do not **ever**.\n- Do not wait [7 to 10 days](claim:wait).\n\nA paragraph.\n///\n"
    [card] = build(tmp_path, text).article().cssselect("div.card")
    assert [item.tag for item in card] == ["p", "ul", "p"]
    assert len(card.cssselect("li")) == 2
    assert card.cssselect("li a.claim")[0].get("href") == "evidence/register/withdrawal.html#claim-wait"


def test_a_claim_in_the_title_is_linked(tmp_path: Path) -> None:
    [card] = build(tmp_path, "# A\n\n/// urgent | Wait [7 to 10 days](claim:wait)\nx\n///\n").article().cssselect("div.card")
    assert [link.text for link in card.cssselect("p.card-title a.claim")] == ["7 to 10 days"]


@pytest.mark.parametrize("title", ["5 < 6 & 7", 'a "quoted" word', "Call 999, 112 or 911"])
def test_a_title_stands_as_it_was_typed(tmp_path: Path, title: str) -> None:
    [words] = build(tmp_path, f"# A\n\n/// urgent | {title}\nx\n///\n").article().cssselect("p.card-title strong")
    assert words.text_content() == title


def test_cards_stand_inside_each_other_and_inside_lists(tmp_path: Path) -> None:
    text = "# A\n\n//// key\n/// urgent | Call\nx\n///\n////\n\n- item\n\n    /// do\n    - y\n    ///\n"
    article = build(tmp_path, text).article()
    assert len(article.cssselect("div.card-key div.card-urgent")) == 1
    assert len(article.cssselect("li div.card-do")) == 1
