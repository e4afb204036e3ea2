"""What a browser loads with the home page before a reader touches anything."""

from __future__ import annotations

import functools
import gzip
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Response, sync_playwright

from tests.browser.find import ensure_browser
from tests.browser.options import LAUNCH


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def home_weight(site: Path) -> int:
    """Bytes, each file gzipped at level 9, of all that the home page loads; the search index is left out."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    responses: list[Response] = []
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=ensure_browser(), args=LAUNCH)
            page = browser.new_page()
            page.on("response", lambda response: responses.append(response))
            page.goto(f"http://127.0.0.1:{server.server_port}/index.html", wait_until="networkidle")
            bodies = [response.body() for response in responses if "search_index" not in response.url]
            browser.close()
    finally:
        server.shutdown()
    return sum(len(gzip.compress(body, 9)) for body in bodies)
