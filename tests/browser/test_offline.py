"""Search answers with the network off, and a choice of colours stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.conftest import address, settled


@pytest.mark.parametrize("words", ["naltrexone", "narcan", "how long to wait", "old dose"])
def test_search_finds(offline: BrowserContext, built: Path, words: str) -> None:
    page = settled(offline.new_page(), address(built, "index.html"))
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially(words, delay=20)
    first = page.locator(".md-search-result__item a").first
    expect(first).to_be_visible(timeout=20_000)


def test_a_search_result_opens_a_page_of_the_folder(offline: BrowserContext, built: Path) -> None:
    page = settled(offline.new_page(), address(built, "index.html"))
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("naloxone", delay=20)
    first = page.locator(".md-search-result__item a").first
    expect(first).to_be_visible(timeout=20_000)
    first.click()
    page.wait_for_load_state()
    assert page.url.startswith(built.as_uri())
    expect(page.locator("article h1")).to_be_visible()


def test_dark_mode_stays_after_a_reload(browser: Browser, built: Path) -> None:
    context = browser.new_context(offline=True, color_scheme="dark")
    page = settled(context.new_page(), address(built, "index.html"))
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.reload()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    context.close()
