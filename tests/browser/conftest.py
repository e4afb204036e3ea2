"""The built site, and a real browser that opens it from a folder with the network off."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from guide.site import build_site
from tests.browser.find import ensure_browser
from tests.browser.options import LAUNCH

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in a folder with an awkward name, as a download would be."""
    folder = tmp_path_factory.mktemp("browser") / "My Download (1)"
    build_site(ROOT, folder)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a process."""
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=ensure_browser(), args=LAUNCH)
        yield started
        started.close()


@pytest.fixture
def offline(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor without a network, on a desktop."""
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    yield context
    context.close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def missing(built: Path) -> Iterator[str]:
    """The address of the 404 page on a loopback server: it exists for servers, and its links begin at the site's top."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(built)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/404.html"
    server.shutdown()
    server.server_close()


def address(built: Path, page: str) -> str:
    """The file address of a page."""
    return (built / page).as_uri()


def settled(page: Page, where: str) -> Page:
    """A page that has loaded and whose scripts have run."""
    page.goto(where, wait_until="load")
    return page


def in_first_screen(page: Page) -> bool:
    """Whether the emergency line stands, readable, in the first half of a small screen."""
    box = page.locator(".emergency-line").bounding_box()
    return box is not None and box["height"] >= 16 and box["y"] + box["height"] <= 320
