"""Figures that a reader works with: by keyboard, without scripts, on paper, and in any look."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import address, settled
from tests.browser.test_access import violations

LOCK = "how-it-works/receptors.html"
WAIT = "withdrawal/before-you-start.html"
FORMS = "forms/choosing.html"
PAGES = (
    LOCK,
    WAIT,
    FORMS,
    "how-it-works/how-long-it-lasts.html",
    "evidence/compared.html",
    "forms/licensing.html",
    "overdose/naloxone.html",
)


def shown(page: Page, selector: str) -> int:
    """How many elements of a selector are visible."""
    return sum(element.is_visible() for element in page.locator(selector).all())


def test_the_stepper_shows_one_panel_at_a_time_by_keyboard(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, LOCK))
    assert shown(page, ".fig-panel") == 4
    page.get_by_role("button", name="One at a time").press("Enter")
    assert shown(page, ".fig-panel") == 1
    page.get_by_role("button", name="Next").focus()
    page.keyboard.press("Enter")
    assert page.locator(".fig-said").first.inner_text() == "Step 2 of 4."
    page.keyboard.press("ArrowRight")
    assert page.locator(".fig-panel").nth(2).is_visible()
    page.get_by_role("button", name="Show all").press("Space")
    assert shown(page, ".fig-panel") == 4


def test_the_stepper_keeps_the_keyboards_place_at_its_end(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, LOCK))
    page.get_by_role("button", name="One at a time").press("Enter")
    page.get_by_role("button", name="Next").focus()
    for _ in range(5):
        page.keyboard.press("Enter")
    assert page.locator(".fig-said").first.inner_text() == "Step 4 of 4."
    assert page.evaluate("document.activeElement.textContent") == "Next"
    page.keyboard.press("ArrowLeft")
    assert page.locator(".fig-said").first.inner_text() == "Step 3 of 4."


def test_a_script_that_is_asked_for_twice_works_once(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, LOCK))
    page.add_script_tag(url=address(built, "assets/js/figures.js"))
    assert page.locator(".fig-buttons").count() == 1


def test_an_opioid_can_be_chosen_by_keyboard(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, WAIT))
    rows = "#table-explore-the-wait tbody tr"
    whole = shown(page, rows)
    page.locator("#table-explore-the-wait-choice").focus()
    page.keyboard.type("Methadone")
    page.wait_for_function("document.querySelector('#table-explore-the-wait-choice').value === 'Methadone'")
    assert 0 < shown(page, rows) < whole
    assert {row.get_attribute("data-group") for row in page.locator(rows).all() if row.is_visible()} == {"Methadone"}


def test_what_matters_moves_to_the_top_by_keyboard(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, FORMS))
    last = page.locator("#table-explore-the-forms tbody tr").last
    words = last.locator("th").inner_text().split("\n")[0]
    last.get_by_role("button").focus()
    page.keyboard.press("Enter")
    assert page.locator("#table-explore-the-forms tbody tr").first.locator("th").inner_text().startswith(words)
    assert "recommends nothing" in page.locator("#figure-explore-the-forms .fig-said").inner_text()


@pytest.mark.parametrize(
    ("inside", "selector"),
    [(LOCK, ".fig-panel"), (WAIT, "#table-explore-the-wait tbody tr"), (FORMS, "#table-explore-the-forms tbody tr")],
)
def test_without_scripts_everything_is_there(browser: Browser, built: Path, inside: str, selector: str) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(address(built, inside))
    whole, visible = page.locator(selector).count(), shown(page, selector)
    buttons = page.locator(".fig-buttons").count()
    context.close()
    assert whole == visible >= 4
    assert buttons == 0


@pytest.mark.parametrize("inside", PAGES)
def test_the_table_of_a_figure_is_printed_though_it_is_closed(browser: Browser, built: Path, inside: str) -> None:
    context = browser.new_context(offline=True)
    page = settled(context.new_page(), address(built, inside))
    page.emulate_media(media="print")
    tables = [table.is_visible() for table in page.locator(".fig-data-print, .explorer").all()]
    twice = shown(page, ".fig-data, .fig-buttons")  # Material opens what is closed for printing
    context.close()
    assert tables
    assert all(tables)
    assert twice == 0


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 640), ("light", 1280)])
@pytest.mark.parametrize("inside", PAGES)
def test_axe_finds_nothing_on_a_page_with_figures(browser: Browser, built: Path, inside: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        offline=True, viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )  # type: ignore[arg-type]
    page = settled(context.new_page(), address(built, inside))
    found, wide = violations(page), page.evaluate("document.scrollingElement.scrollWidth")
    context.close()
    assert found == []
    assert wide <= width


@pytest.mark.parametrize("inside", PAGES)
def test_the_text_of_a_drawing_is_readable_on_a_small_phone(browser: Browser, built: Path, inside: str) -> None:
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640})
    page = settled(context.new_page(), address(built, inside))
    sizes = page.evaluate(
        """() => [...document.querySelectorAll('.fig-svg text')].filter(text => text.getClientRects().length).map(text => {
            const svg = text.ownerSVGElement, scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
            return parseFloat(getComputedStyle(text).fontSize) * scale })"""
    )
    context.close()
    assert all(size >= 10.5 for size in sizes)


def test_no_word_of_a_drawing_runs_out_of_it(browser: Browser, built: Path) -> None:
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640}, java_script_enabled=True)
    page, outside = context.new_page(), []
    for inside in PAGES:
        settled(page, address(built, inside))
        outside += page.evaluate(
            """() => [...document.querySelectorAll('.fig-svg text')].filter(text => text.getClientRects().length).filter(text => {
                const svg = text.ownerSVGElement.getBoundingClientRect(), box = text.getBoundingClientRect()
                return box.right > svg.right + 1 || box.left < svg.left - 1 }).map(text => text.textContent)"""
        )
    context.close()
    assert outside == []
