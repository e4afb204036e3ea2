"""Every figure can be read by everybody: by name, in text, without colour, without scripts, and on paper."""

from __future__ import annotations

import gzip
import re
import tomllib

import pytest

from tests.figures.reading import DOCS, ROOT, drawn, has, records, register, tree

NAMES = list(records())
LARGEST = 15_000
"""Bytes of one figure."""
SCRIPTS = 10_000
"""Bytes of all scripts of figures together, compressed."""
NARROW = 288
"""Width of a figure in CSS pixels on a screen of 320."""
SMALLEST = 11
"""Height of text in CSS pixels below which many cannot read."""

TEXT_ROLES = ("img",)


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_has_a_name_and_a_description(name: str) -> None:
    for svg in tree(drawn()[name]).iter("svg"):
        assert svg.get("role") in TEXT_ROLES
        for target in (svg.get("aria-labelledby") or "").split():
            [named] = svg.xpath(f".//*[@id='{target}']")
            assert len((named.text or "").split()) > 1
        assert len((svg.get("aria-labelledby") or "").split()) == 2


@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_says_the_same(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    [caption] = figure.iter("figcaption")
    words = caption.text_content()
    assert record.title in words
    assert record.says in words
    assert record.warning is None or record.warning in words


@pytest.mark.parametrize("name", NAMES)
def test_the_words_are_text(name: str) -> None:
    figure = tree(drawn()[name])
    assert all((text.text or "").strip() for text in figure.iter("text"))
    assert not figure.xpath(".//image | .//foreignobject | .//use")


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_that_is_drawn_is_linked(name: str) -> None:
    figure = tree(drawn()[name])
    linked = {str(href).partition("#claim-")[2] for href in figure.xpath(".//a/@href")}
    assert {row.claim for row in records()[name].rows} <= linked


@pytest.mark.parametrize("name", NAMES)
def test_the_table_has_every_row_on_the_screen_and_on_paper(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    tables = list(figure.iter("table"))
    if record.kind in ("choose", "compare"):
        cells = [cell.text_content().strip() for cell in tables[0].iter("td")]
        assert all(row.note is None or any(row.note in cell for cell in cells) for row in record.rows)
        return
    assert [len(table.xpath(".//tbody/tr")) for table in tables] == [len(record.rows)] * 2
    assert tables[0].getparent().tag == "details"
    assert has(tables[1].getparent(), "fig-data-print")


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_is_light(name: str) -> None:
    assert len(drawn()[name].encode()) <= LARGEST


def test_all_scripts_of_figures_are_light_together() -> None:
    scripts = sorted((DOCS / "assets" / "js").glob("*.js"))
    assert scripts
    assert sum(len(gzip.compress(script.read_bytes(), 9)) for script in scripts) <= SCRIPTS


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_inline_and_nothing_comes_from_elsewhere(name: str) -> None:
    figure = tree(drawn()[name])
    assert not figure.xpath(".//@style | .//style | .//@*[starts-with(name(), 'on')]")
    assert all(script.get("src", "").startswith("~/assets/js/") and not script.text for script in figure.iter("script"))
    assert all(str(href).startswith(("~/", "#")) for href in figure.xpath(".//@href | .//@src"))


@pytest.mark.parametrize("name", NAMES)
def test_text_is_large_enough_on_a_small_screen(name: str) -> None:
    sheet = (DOCS / "assets" / "css" / "guide.css").read_text("utf-8")
    sizes = [float(size) for size in re.findall(r"\.fig-svg (?:text|\.fig-[\w-]+) \{[^}]*font-size: ([\d.]+)px", sheet)]
    assert sizes
    for svg in tree(drawn()[name]).iter("svg"):
        width = float((svg.get("viewbox") or svg.get("viewBox") or "0 0 0 0").split()[2])
        assert min(sizes) * NARROW / width >= SMALLEST


@pytest.mark.parametrize("name", NAMES)
def test_shapes_differ_without_colour(name: str) -> None:
    """Groups of one grid of people, and promises and measurements in bars, have looks of their own."""
    record = records()[name]
    looks: dict[str, list[str]] = {}
    for row in record.rows:
        if record.kind == "people":
            looks.setdefault(row.part_of or "", []).append(row.look)
    assert all(len(set(used)) == len(used) for used in looks.values())


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_of_a_figure_exists_and_the_figure_stands_on_a_page(name: str) -> None:
    assert {row.claim for row in records()[name].rows} <= set(register().claims)
    block = re.compile(rf"^/// (?:figure|explorer) \| {name}$", re.MULTILINE)
    assert any(block.search(page.read_text("utf-8")) for page in DOCS.rglob("*.md")), f"no page shows the figure {name}"


def test_the_waits_say_that_no_number_is_a_promise() -> None:
    for name in ("the-wait", "explore-the-wait"):
        assert "no number is a promise" in (records()[name].warning or "").lower()
        assert "not a plan" in (records()[name].warning or "")


def test_no_library_draws_in_the_page() -> None:
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert not [package for package in packages if re.match(r"(vega|plotly|matplotlib|altair|bokeh)", package)]
