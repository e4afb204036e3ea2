"""The emergency line beyond the articles: on the page for wrong addresses, and its numbers under a thumb."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from guide.checks.project import Project
from tests.browser.conftest import ROOT, address, in_first_screen, settled


def test_the_emergency_line_is_in_the_first_screen_of_the_404_page(browser: Browser, missing: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    shown = in_first_screen(settled(context.new_page(), missing))
    context.close()
    assert shown


def test_the_emergency_line_names_every_number_and_can_be_tapped(browser: Browser, built: Path) -> None:
    numbers = [entry["number"] for entry in Project(ROOT).config.data["extra"]["emergency"]["numbers"]]
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640})
    page = settled(context.new_page(), address(built, "index.html"))
    called = [link.get_attribute("href") for link in page.locator(".emergency-line a[href^='tel:']").all()]
    context.close()
    assert called == [f"tel:{number}" for number in numbers]
