"""Everybody can use every kind of page: axe finds nothing, the keyboard reaches everything, nothing runs off a small screen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from guide.checks.front_matter import site_pages
from guide.checks.project import Project
from tests.browser.conftest import ROOT, address, settled

WCAG = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],  # every rule runs; only what it found is worked out in full, which takes a third less time
}


SHORTEST = {"contribute": "contribute/index.html", "register": "evidence/register/help.html"}
"""The page to test of a type with long pages: axe needs half a minute for the longest, and they are made by the same code."""


def one_page_per_type() -> list[str]:
    """A page of each type: the first, or the shortest where that matters."""
    project = Project(ROOT)
    first = dict(SHORTEST)
    for page in site_pages(project):
        first.setdefault(str(page.meta.get("type")), page.inside.removesuffix(".md") + ".html")
    return sorted(first.values())


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("light", 1280), ("dark", 1280)])
@pytest.mark.parametrize("inside", one_page_per_type())
def test_axe_finds_nothing(browser: Browser, built: Path, inside: str, scheme: str, width: int) -> None:
    context = browser.new_context(
        offline=True,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    found = violations(settled(context.new_page(), address(built, inside)))
    context.close()
    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_404_page(browser: Browser, missing: str, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    found = violations(settled(context.new_page(), missing))
    context.close()
    assert found == []


def violations(page: Page) -> list[str]:
    """What axe finds on a page: each rule with the first elements that break it."""
    found = Axe().run(page, options=WCAG).response["violations"]
    return [f"{rule['id']}: {json.dumps([node['html'][:120] for node in rule['nodes'][:3]])}" for rule in found]


@pytest.mark.parametrize("inside", one_page_per_type())
def test_nothing_runs_off_a_small_screen(browser: Browser, built: Path, inside: str) -> None:
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640})
    page = settled(context.new_page(), address(built, inside))
    wide = page.evaluate("document.scrollingElement.scrollWidth")
    context.close()
    assert wide <= 320


VISIBLE = """() => [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')]
    .filter(e => e.tabIndex >= 0 && e.getClientRects().length)
    .filter(e => e.checkVisibility({checkVisibilityCSS: true, checkOpacity: true}))
    .map((e, i) => { e.dataset.stop = String(i); return String(i); })"""


def reached(page: Page, most: int) -> set[str]:
    """The marked elements that the Tab key reaches."""
    found: set[str] = set()
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate("document.activeElement && document.activeElement.dataset.stop")
        if stop is not None:
            found.add(str(stop))
    return found


@pytest.mark.parametrize("inside", ["index.html", "emergency.html", "forms/index.html"])
def test_the_keyboard_reaches_everything(browser: Browser, built: Path, inside: str) -> None:
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    page = settled(context.new_page(), address(built, inside))
    wanted = set(page.evaluate(VISIBLE))
    missed = wanted - reached(page, len(wanted) + 40)
    names = [page.locator(f'[data-stop="{stop}"]').first.evaluate("e => e.outerHTML.slice(0, 120)") for stop in sorted(missed)]
    context.close()
    assert names == []


def test_the_first_stop_of_the_keyboard_skips_to_the_text(browser: Browser, built: Path) -> None:
    context = browser.new_context(offline=True)
    page = settled(context.new_page(), address(built, "forms/index.html"))
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')")
    context.close()
    assert target.startswith("#")


class TestCertainty:
    """How sure we are, behind each link to a claim, made by the style sheet."""

    PAGE = "withdrawal/index.html"

    def test_a_screen_reader_hears_the_words_after_the_link(self, browser: Browser, built: Path) -> None:
        context = browser.new_context(offline=True)
        link = settled(context.new_page(), address(built, self.PAGE)).locator("article a[data-certainty]").first
        heard, words = link.aria_snapshot(), f"{link.text_content()} {link.get_attribute('data-certainty')}"
        context.close()
        assert f'link "{words}"' in heard

    @pytest.mark.parametrize("media", ["screen", "print"])
    def test_the_mark_is_shown_behind_every_link_to_a_claim(self, browser: Browser, built: Path, media: str) -> None:
        context = browser.new_context(offline=True)
        page = settled(context.new_page(), address(built, self.PAGE))
        page.emulate_media(media=media)  # type: ignore[arg-type]
        shown = page.locator("article a.claim").evaluate_all(
            "links => links.map(link => [link.dataset.mark, getComputedStyle(link, '::after').content.slice(1, 2)])"
        )
        context.close()
        assert len(shown) > 10
        assert [behind for _, behind in shown] == [mark for mark, _ in shown]
