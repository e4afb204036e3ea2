"""What style takes away from readers, and what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from guide.checks.visibility import Visibility, style_hides

HIDES = [
    "display: none",
    "DISPLAY:NONE!important",
    "visibility: hidden",
    "visibility: collapse",
    "opacity: 0",
    "opacity: .0",
    "font-size: 0",
    "font-size: 1px",
    "max-height: 0",
    "height: 0px; overflow: hidden",
    "clip: rect(0, 0, 0, 0)",
    "clip-path: inset(100%)",
    "position: absolute; left: -9999px",
    "text-indent: -999px",
    "color: transparent",
    "color: rgba(0, 0, 0, 0)",
    "color: rgb(0 0 0 / 0%)",
    "color: hsla(0, 0%, 0%, .0)",
    "color: #fff0",
    "color: #12345600",
    "transform: scale(0)",
    "color: white; background: white",
    "/* x */ display/**/: none",
]
SHOWS = [
    "display: block",
    "visibility: visible",
    "opacity: 0.5",
    "font-size: 0.8em",
    "max-height: 10em",
    "left: -1px",
    "color: white; background: black",
    "color: rgb(0, 0, 0)",
    "color: rgb(255 255 0)",
    "color: rgba(0, 0, 0, 0.5)",
    "color: #f00",
    "color: #ff0000",
    "content: 'display: none'",
    "not-display: none",
    "",
]


@pytest.mark.parametrize("style", HIDES)
def test_a_style_that_hides_is_seen(style: str) -> None:
    assert style_hides(style)


@pytest.mark.parametrize("style", SHOWS)
def test_a_style_that_shows_is_left_alone(style: str) -> None:
    assert not style_hides(style)


def reason(body: str, sheet: str, folder: Path) -> str:
    """Why the element with the id x is not shown."""
    (folder / "a.css").write_text(sheet, "utf-8")
    tree = html.document_fromstring(f"<html><body>{body}</body></html>")
    return Visibility(tree, tree.find("body"), [folder / "a.css"]).reason_above(tree.get_element_by_id("x"))


@pytest.mark.parametrize(
    ("body", "sheet", "says"),
    [
        ('<p id="x" hidden>a</p>', "", "hidden by its hidden attribute"),
        ('<details><p id="x">a</p></details>', "", "inside a collapsed block"),
        ('<div class="tabbed-content"><p id="x">a</p></div>', "", "inside a tab"),
        ('<div aria-hidden="true"><p id="x">a</p></div>', "", "hidden from screen readers by aria-hidden"),
        ('<template><p id="x">a</p></template>', "", "inside <template>"),
        ('<p class="q" id="x">a</p>', ".q { display: none }", "hidden by a rule of a.css"),
        ('<p class="q" id="x">a</p>', "@media print { .p, p.q { visibility: hidden } }", "hidden by a rule of a.css"),
        ('<div class="q"><p id="x">a</p></div>', ".q { opacity: 0 }", "hidden by a rule of a.css"),
        ('<p class="q" id="x">a</p>', ".r, .q:hover { display: none }", ""),
        ('<p class="q" id="x">a</p>', ".q::before { display: none }", ""),
        ('<p class="q" id="x">a</p>', ".q { color: red } .r { display: none }", ""),
        ('<style>.q { display: none }</style><p class="q" id="x">a</p>', "", "hidden by a style element"),
        ('<p id="x" style="margin: 0">a</p>', "", ""),
    ],
)
def test_the_reason_names_what_hides(body: str, sheet: str, says: str, tmp_path: Path) -> None:
    assert reason(body, sheet, tmp_path) == says
