"""The emergency line and every safety section are there for a frightened reader: small screen, no scripts, dark, printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from guide.checks.project import Project
from tests.browser.conftest import ROOT, address, html_pages, settled

SETTINGS = {
    "phone": {"viewport": {"width": 320, "height": 640}},
    "phone without scripts": {"viewport": {"width": 320, "height": 640}, "java_script_enabled": False},
    "dark desktop": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_the_emergency_line_is_in_the_first_screen_of_every_page(browser: Browser, built: Path, setting: str) -> None:
    context = browser.new_context(offline=True, **SETTINGS[setting])  # type: ignore[arg-type]
    page = context.new_page()
    below = [inside for inside in html_pages(built) if not in_first_screen(settled(page, address(built, inside)))]
    context.close()
    assert below == []


def test_the_emergency_line_is_in_the_first_screen_of_the_404_page(browser: Browser, missing: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    shown = in_first_screen(settled(context.new_page(), missing))
    context.close()
    assert shown


def in_first_screen(page: Page) -> bool:
    """Whether the emergency line stands, readable, in the first half of a small screen."""
    box = page.locator(".emergency-line").bounding_box()
    return box is not None and box["height"] >= 16 and box["y"] + box["height"] <= 320


def test_the_emergency_line_names_every_number_and_can_be_tapped(browser: Browser, built: Path) -> None:
    numbers = [entry["number"] for entry in Project(ROOT).config.data["extra"]["emergency"]["numbers"]]
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640})
    page = settled(context.new_page(), address(built, "index.html"))
    called = [link.get_attribute("href") for link in page.locator(".emergency-line a[href^='tel:']").all()]
    context.close()
    assert called == [f"tel:{number}" for number in numbers]


@pytest.mark.parametrize("inside", ["index.html", "evidence/register/withdrawal.html", "emergency.html"])
def test_the_emergency_line_is_printed(browser: Browser, built: Path, inside: str) -> None:
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.emulate_media(media="print")
    visible = settled(page, address(built, inside)).locator(".emergency-line").is_visible()
    context.close()
    assert visible


def required() -> dict[str, list[str]]:
    """The ids of the required sections of every page that has any, by built page."""
    project = Project(ROOT)
    found = {}
    for page in project.pages.values():
        kind = project.page_types.of(page.inside, page.meta)
        if kind and kind.sections:
            found[page.inside.removesuffix(".md") + ".html"] = [section.id for section in kind.sections]
    return found


WORDS_BELOW = """heading => {
    const words = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
        if (next.getClientRects().length) words.push(next.innerText);
    return words.join(' ').split(/\\s+/).filter(Boolean).length;
}"""


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize("inside", required())
def test_every_required_section_is_visible_in_a_browser(browser: Browser, built: Path, inside: str, media: str) -> None:
    context = browser.new_context(offline=True, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.emulate_media(media=media)  # type: ignore[arg-type]
    settled(page, address(built, inside))
    headings = {section: page.locator(f"h2#{section}") for section in required()[inside]}
    words = {section: heading.evaluate(WORDS_BELOW) if heading.is_visible() else 0 for section, heading in headings.items()}
    context.close()
    assert [section for section, count in words.items() if count < 5] == []
