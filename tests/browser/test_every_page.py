"""Every page, opened by double-click with the network off: the emergency line, its required sections, and nothing from elsewhere.

A page is opened once with scripts and once without, and looked at in every setting: opening it is what takes the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request

from guide.checks.project import Project
from tests.browser.conftest import ROOT, address, in_first_screen, settled

PHONE = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 800}

WORDS_BELOW = """heading => {
    const words = [];
    for (let next = heading.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
        if (next.getClientRects().length) words.push(next.innerText);
    return words.join(' ').split(/\\s+/).filter(Boolean).length;
}"""
FEW_WORDS = 5


def required() -> dict[str, list[str]]:
    """The built pages, each with the ids of its required sections."""
    project = Project(ROOT)
    kinds = {inside: project.page_types.of(inside, page.meta) for inside, page in project.pages.items()}
    return {
        inside.removesuffix(".md") + ".html": [section.id for section in kind.sections]
        for inside, kind in kinds.items()
        if kind is not None and not inside.startswith("snippets/")
    }


SECTIONS = required()


@pytest.fixture(scope="module")
def with_scripts(browser: Browser) -> Iterator[Page]:
    """A tab of a reader whose network is off."""
    context = browser.new_context(offline=True, viewport=PHONE)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def without_scripts(browser: Browser) -> Iterator[Page]:
    """The same with scripts off."""
    context = browser.new_context(offline=True, viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


def hidden_sections(page: Page, inside: str) -> list[str]:
    """The required sections that a reader of the page as it is now does not see."""
    headings = {section: page.locator(f"h2#{section}") for section in SECTIONS[inside]}
    words = {section: heading.evaluate(WORDS_BELOW) if heading.is_visible() else 0 for section, heading in headings.items()}
    return [section for section, count in words.items() if count < FEW_WORDS]


@pytest.mark.parametrize("inside", SECTIONS)
def test_a_page_with_scripts(with_scripts: Page, built: Path, inside: str) -> None:
    asked: list[str] = []
    missing: list[str] = []

    def failed(request: Request) -> None:
        if "NOT_FOUND" in (request.failure or ""):  # leaving a page early breaks off its last requests; those are there
            missing.append(request.url)

    with_scripts.set_viewport_size(PHONE)  # type: ignore[arg-type]
    with_scripts.emulate_media(media="screen", color_scheme="light")
    with_scripts.on("request", lambda request: asked.append(request.url))
    with_scripts.on("requestfailed", failed)
    page = settled(with_scripts, address(built, inside))
    found = {"line on a phone": in_first_screen(page), "hidden on a phone": hidden_sections(page, inside)}
    page.set_viewport_size(DESKTOP)  # type: ignore[arg-type]
    page.emulate_media(color_scheme="dark")
    found["line on a dark desktop"] = in_first_screen(page)
    page.emulate_media(media="print")
    found |= {"line on paper": page.locator(".emergency-line").is_visible(), "hidden on paper": hidden_sections(page, inside)}
    outside = [url for url in asked if not url.startswith((built.as_uri(), "data:", "blob:"))]
    assert found | {"asked elsewhere": outside, "missing files": missing} == {
        "line on a phone": True,
        "hidden on a phone": [],
        "line on a dark desktop": True,
        "line on paper": True,
        "hidden on paper": [],
        "asked elsewhere": [],
        "missing files": [],
    }


@pytest.mark.parametrize("inside", SECTIONS)
def test_a_page_without_scripts(without_scripts: Page, built: Path, inside: str) -> None:
    page = settled(without_scripts, address(built, inside))
    hidden = [section for section in SECTIONS[inside] if not page.locator(f"h2#{section}").is_visible()]
    assert (in_first_screen(page), hidden) == (True, [])


def test_every_built_page_is_looked_at(built: Path) -> None:
    pages = {path.relative_to(built).as_posix() for path in built.rglob("*.html")}
    assert pages - {"404.html"} == set(SECTIONS)
